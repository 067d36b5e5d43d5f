import type { Difference, FieldDifference } from './diff';

/** Words for what changed between two packs. */
export interface DiffWords {
  /** What one thing of a list is called, and several; of any other list, its own name tells. */
  things: Readonly<Record<string, readonly [one: string, many: string]>>;
  /** What became of some of them. */
  what: { new: string; gone: string; moved: string; texts: string; other: string };
  textOf(titles: string): string;
  and: string;
  packItself: string;
  none: string;
  languages: Readonly<Record<string, string>>;
  quoted(title: string): string;
  /** For whom a step is; `name` of what must be there or not, without one its own element. */
  when(isThere: boolean, name: string | undefined): string;
}

const namesOf = (list: string, { things }: DiffWords): readonly [one: string, many: string] =>
  things[list] ?? [list.replace(/s$/, ''), list];

/** More titles than this are counted instead of named. */
const NAMED = 3;

/**
 * One line for a person: "2 tips new, 1 moved, text of Stage changed". "No difference" when there is none.
 */
export function summarise(differences: readonly Difference[], words: DiffWords): string {
  const parts: string[] = [];
  for (const list of new Set(differences.map(difference => difference.list))) {
    const here = differences.filter(difference => difference.list === list);
    let named = false;
    const count = (some: Difference[], what: string) => {
      if (some.length === 0) return;
      const [one, many] = namesOf(list, words);
      parts.push(`${some.length}${named ? '' : ` ${some.length === 1 ? one : many}`} ${what}`);
      named = true;
    };
    count(
      here.filter(({ kind }) => kind === 'new'),
      words.what.new,
    );
    count(
      here.filter(({ kind }) => kind === 'gone'),
      words.what.gone,
    );
    count(
      here.filter(difference => has(difference, 'place')),
      words.what.moved,
    );
    const texts = here.filter(difference => has(difference, 'text'));
    if (texts.length > NAMED) count(texts, words.what.texts);
    else if (texts.length > 0)
      parts.push(
        words.textOf(
          listed(
            texts.map(({ title }) => title),
            words,
          ),
        ),
      );
    const others = here.filter(
      difference =>
        (has(difference, 'other') || has(difference, 'when')) &&
        !has(difference, 'place') &&
        !has(difference, 'text'),
    );
    if (list === 'pack' && others.length > 0) parts.push(words.packItself);
    else count(others, words.what.other);
  }
  return parts.join(', ') || words.none;
}

const has = ({ kind, fields }: Difference, what: FieldDifference['kind']) =>
  kind === 'changed' && fields.some(field => field.kind === what);

const listed = (names: string[], { and }: DiffWords): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/** The lines below the summary: each thing, and for a changed one what was and what is. */
export function explain({ list, id, title, kind, fields }: Difference, words: DiffWords): string[] {
  const [one] = namesOf(list, words);
  const name = title === id ? id : `${words.quoted(title)} (${id})`;
  if (kind !== 'changed') return [`${kind === 'new' ? '+' : '-'} ${one} ${name}`];
  return [
    `~ ${one} ${name}`,
    ...fields.flatMap(({ kind: what, field, language, before, now }) => [
      `    ${field}${language === undefined ? '' : `, ${words.languages[language] ?? language}`}`,
      ...(before === null ? [] : [`      - ${cut(what === 'when' ? sayWhen(before, words) : before)}`]),
      ...(now === null ? [] : [`      + ${cut(what === 'when' ? sayWhen(now, words) : now)}`]),
    ]),
  ];
}

function sayWhen(when: string, words: DiffWords): string {
  const [is, ...name] = when.split(': ');
  return words.when(is === 'there', name.length > 0 ? name.join(': ') : undefined);
}

/** What a machine recorded of an element fills pages; a person is helped by its beginning. */
const cut = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);
