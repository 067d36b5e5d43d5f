import type { Difference, FieldDifference } from './diff';

/** What a thing of a list is called; of any other list, the name of the list tells. */
const NAMES: Record<string, [one: string, many: string]> = {
  pack: ['pack', 'packs'],
  apps: ['app', 'apps'],
  champions: ['champion', 'champions'],
  features: ['feature', 'features'],
  tips: ['tip', 'tips'],
  walkthroughs: ['walkthrough', 'walkthroughs'],
  changes: ['why card', 'why cards'],
  glossary: ['word', 'words'],
  calendar: ['announcement', 'announcements'],
  roadmap: ['plan', 'plans'],
  fields: ['field', 'fields'],
  stills: ['still', 'stills'],
  pilots: ['pilot', 'pilots'],
  answers: ['answer', 'answers'],
};

const namesOf = (list: string): [one: string, many: string] => NAMES[list] ?? [list.replace(/s$/, ''), list];

const LANGUAGES: Record<string, string> = { en: 'English', sv: 'Swedish' };

/** More titles than this are counted instead of named. */
const NAMED = 3;

/**
 * One line for a person: "2 tips new, 1 moved, text of Stage changed". "No difference" when there is none.
 */
export function summarise(differences: readonly Difference[]): string {
  const parts: string[] = [];
  for (const list of new Set(differences.map(difference => difference.list))) {
    const here = differences.filter(difference => difference.list === list);
    let named = false;
    const count = (some: Difference[], what: string) => {
      if (some.length === 0) return;
      const [one, many] = namesOf(list);
      parts.push(`${some.length}${named ? '' : ` ${some.length === 1 ? one : many}`} ${what}`);
      named = true;
    };
    count(
      here.filter(({ kind }) => kind === 'new'),
      'new',
    );
    count(
      here.filter(({ kind }) => kind === 'gone'),
      'gone',
    );
    count(
      here.filter(difference => has(difference, 'place')),
      'moved',
    );
    const texts = here.filter(difference => has(difference, 'text'));
    if (texts.length > NAMED) count(texts, 'with new text');
    else if (texts.length > 0) parts.push(`text of ${listed(texts.map(({ title }) => title))} changed`);
    const others = here.filter(
      difference => has(difference, 'other') && !has(difference, 'place') && !has(difference, 'text'),
    );
    if (list === 'pack' && others.length > 0) parts.push('what is said of the pack itself changed');
    else count(others, 'otherwise changed');
  }
  return parts.join(', ') || 'No difference';
}

const has = ({ kind, fields }: Difference, what: FieldDifference['kind']) =>
  kind === 'changed' && fields.some(field => field.kind === what);

const listed = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The lines below the summary: each thing, and for a changed one what was and what is. */
export function explain({ list, id, title, kind, fields }: Difference): string[] {
  const [one] = namesOf(list);
  const name = title === id ? id : `“${title}” (${id})`;
  if (kind !== 'changed') return [`${kind === 'new' ? '+' : '-'} ${one} ${name}`];
  return [
    `~ ${one} ${name}`,
    ...fields.flatMap(({ field, language, before, now }) => [
      `    ${field}${language === undefined ? '' : `, ${LANGUAGES[language] ?? language}`}`,
      ...(before === null ? [] : [`      - ${cut(before)}`]),
      ...(now === null ? [] : [`      + ${cut(now)}`]),
    ]),
  ];
}

/** What a machine recorded of an element fills pages; a person is helped by its beginning. */
const cut = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
