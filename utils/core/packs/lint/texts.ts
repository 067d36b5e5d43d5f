import { collectRemarks, type PackPath, type Remark, type Remarks } from '../finding';
import type { Pack } from '../pack';
import { STARTER } from '../starter';
import type { Text } from '../text';

/** What fits a card without scrolling, in characters; other languages than English may be as long as Swedish. */
export const TITLE_LIMIT = { en: 40, other: 48 } as const;
export const BODY_LIMIT = { en: 140, other: 170, sentences: 2 } as const;

/** Fields that are the body of a card. */
const BODIES: readonly PackPath[] = [
  ['tips', 'body'],
  ['walkthroughs', 'steps', 'body'],
  ['walkthroughs', 'steps', 'fallback'],
];

/** Every text of the pack: both languages there, short enough for its place, nothing hidden in it. */
export function lintTexts(pack: Pack): Remark[] {
  const remarks = collectRemarks();
  walk(pack, [], (text, path) => {
    lintLanguages(text, path, remarks);
    lintStarter(text, path, remarks);
    const names = path.filter(part => typeof part === 'string');
    const isTitle = names.at(-1) === 'title' && names.length > 1;
    const isBody = BODIES.some(body => body.join() === names.join());
    for (const [lang, words] of Object.entries(text)) {
      const at = [...path, lang];
      const length = [...words].length;
      const hold = (of: 'title' | 'body', most: number) => {
        if (length > most) remarks.error(at, { code: 'too long', of, length, most });
      };
      if (isTitle) hold('title', TITLE_LIMIT[lang === 'en' ? 'en' : 'other']);
      if (isBody) {
        hold('body', BODY_LIMIT[lang === 'en' ? 'en' : 'other']);
        const sentences = countSentences(words);
        if (sentences > BODY_LIMIT.sentences)
          remarks.error(at, { code: 'many sentences', sentences, most: BODY_LIMIT.sentences });
      }
      lintHidden(words, at, remarks);
    }
  });
  return remarks.found;
}

function walk(value: unknown, path: PackPath, visit: (text: Text, path: PackPath) => void): void {
  if (Array.isArray(value)) return value.forEach((item, i) => walk(item, [...path, i], visit));
  if (typeof value !== 'object' || value === null) return;
  // Names of things on a page are the app's words, not ours: they may be in one language.
  if ('v' in value) return;
  for (const [key, part] of Object.entries(value)) {
    if (isText(part)) visit(part, [...path, key]);
    else walk(part, [...path, key], visit);
  }
}

function isText(value: unknown): value is Text {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return typeof (value as { en?: unknown }).en === 'string' && !('v' in value);
}

/** That Swedish is missing is said of the text itself: its Swedish half is not there to point at. */
function lintLanguages(text: Text, path: PackPath, { error }: Remarks): void {
  if (!text['sv']?.trim()) error(path, { code: 'no swedish', se: Boolean(text['se']) });
  for (const tag of Object.keys(text))
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag))
      error([...path, tag], { code: 'no language tag', tag });
  if (!text.en.trim()) error([...path, 'en'], { code: 'only spaces' });
}

/** Said once of a text: at its first language that is not the author's own yet. */
function lintStarter(text: Text, path: PackPath, { advice }: Remarks): void {
  for (const lang of ['en', 'sv'] as const)
    if (Object.values(STARTER).some(words => words[lang] === text[lang]?.trim()))
      return advice([...path, lang], { code: 'words of a new pack' });
}

/** A sentence ends in . ! ? or … before a capital letter or digit, or at the end; "e.g. this" is none. */
export function countSentences(words: string): number {
  return words
    .trim()
    .split(/(?<=[.!?…]["”’»)]*)\s+(?=["“”‘’«(]?[\p{Lu}\p{N}])/u)
    .filter(Boolean).length;
}

function lintHidden(words: string, path: PackPath, { error, advice }: Remarks): void {
  if (/[\u202A-\u202E\u2066-\u2069]/.test(words)) error(path, { code: 'turned direction' });
  if (/[^\P{Cc}\n\t]/u.test(words)) error(path, { code: 'control characters' });
  if (/<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(words)) advice(path, { code: 'html' });
}
