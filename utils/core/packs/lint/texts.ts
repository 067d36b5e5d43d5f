import type { PackPath, Remark } from '../finding';
import type { Pack } from '../pack';
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
  const remarks: Remark[] = [];
  walk(pack, [], (text, path) => {
    remarks.push(...lintLanguages(text, path));
    const names = path.filter(part => typeof part === 'string');
    const isTitle = names.at(-1) === 'title' && names.length > 1;
    const isBody = BODIES.some(body => body.join() === names.join());
    for (const [lang, words] of Object.entries(text)) {
      const at = [...path, lang];
      if (isTitle)
        remarks.push(...lintLength(words, at, TITLE_LIMIT[lang === 'en' ? 'en' : 'other'], 'title'));
      if (isBody) {
        remarks.push(...lintLength(words, at, BODY_LIMIT[lang === 'en' ? 'en' : 'other'], 'text on a card'));
        remarks.push(...lintSentences(words, at));
      }
      remarks.push(...lintHidden(words, at));
    }
  });
  return remarks;
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

/** Said of a text itself, and not of its Swedish half, which is not there to point at. */
export const NO_SWEDISH = 'The Swedish words are missing.';

function lintLanguages(text: Text, path: PackPath): Remark[] {
  const remarks: Remark[] = [];
  if (!text['sv']?.trim()) {
    const mend = text['se'] ? 'Write "sv": "se" is the country, "sv" the language.' : 'Add "sv" beside "en".';
    remarks.push({ severity: 'error', path, message: NO_SWEDISH, mend });
  }
  for (const lang of Object.keys(text)) {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) {
      const message = `"${lang}" is not a language tag.`;
      remarks.push({
        severity: 'error',
        path: [...path, lang],
        message,
        mend: 'Write one such as sv, de or pt-BR.',
      });
    }
  }
  if (!text.en.trim()) {
    remarks.push({
      severity: 'error',
      path: [...path, 'en'],
      message: 'The text is only spaces.',
      mend: 'Write it.',
    });
  }
  return remarks;
}

function lintLength(words: string, path: PackPath, limit: number, what: string): Remark[] {
  const length = [...words].length;
  if (length <= limit) return [];
  const message = `This ${what} has ${length} characters; ${limit} fit.`;
  return [{ severity: 'error', path, message, mend: `Say it in ${length - limit} characters less.` }];
}

function lintSentences(words: string, path: PackPath): Remark[] {
  const count = countSentences(words);
  if (count <= BODY_LIMIT.sentences) return [];
  const message = `This has ${count} sentences; a card holds ${BODY_LIMIT.sentences}.`;
  return [
    {
      severity: 'error',
      path,
      message,
      mend: 'First what it is for, then what to do. The rest belongs in a walkthrough.',
    },
  ];
}

/** A sentence ends in . ! ? or … before a capital letter or digit, or at the end; "e.g. this" is none. */
export function countSentences(words: string): number {
  return words
    .trim()
    .split(/(?<=[.!?…]["”’»)]*)\s+(?=["“”‘’«(]?[\p{Lu}\p{N}])/u)
    .filter(Boolean).length;
}

function lintHidden(words: string, path: PackPath): Remark[] {
  const remarks: Remark[] = [];
  if (/[\u202A-\u202E\u2066-\u2069]/.test(words)) {
    const message = 'Invisible marks here turn the reading direction, so the text may read other than it is.';
    remarks.push({ severity: 'error', path, message, mend: 'Type the text anew, without pasting.' });
  }
  if (/[^\P{Cc}\n\t]/u.test(words)) {
    const message = 'There are control characters in this text.';
    remarks.push({ severity: 'error', path, message, mend: 'Type the text anew, without pasting.' });
  }
  if (/<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(words)) {
    const message = 'This looks like HTML; a rep would read the tags as they stand.';
    remarks.push({ severity: 'advice', path, message, mend: 'Write plain words.' });
  }
  return remarks;
}
