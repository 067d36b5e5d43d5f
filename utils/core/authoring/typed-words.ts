import { isUiWord } from '../anchors/ui-words';

/**
 * What was typed while recording, as marks that cannot be read back: enough to know a word again when the page shows
 * it, and not enough to say what it was. Words that every app is made of are not kept, or half the page would be hidden.
 */
export interface TypedWords {
  marks: ReadonlySet<number>;
  /** Different in every recording, so that marks of two cannot be held against each other. */
  salt: string;
}

/** Shorter words say too little to be anybody's, unless they are written as a name is. */
const SHORTEST = 3;

/** The words of a text, and its numbers without their signs: "48 350 kr" is known again as "48350". */
function wordsIn(text: string): string[] {
  const plain = text.normalize('NFKC');
  const numbers = [...plain.matchAll(/\d[\d\s.,'’]*\d/g)].map(([number]) => number.replace(/\D/g, ''));
  const words = plain
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word.length >= SHORTEST || /^\p{Lu}\p{L}$/u.test(word))
    .map(word => word.toLowerCase())
    .filter(word => !isUiWord(word));
  return [...words, ...numbers.filter(number => number.length >= SHORTEST)];
}

/** 24 bits of FNV-1a: one word in 16 million looks like another. */
function markOf(word: string, salt: string): number {
  let hash = 0x811c9dc5;
  for (const char of salt + word) {
    hash ^= char.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 8) ^ (hash & 0xff);
}

export const typedMarks = (value: string, salt: string): number[] =>
  wordsIn(value).map(word => markOf(word, salt));

/** Whether a text has a word that was typed. Names stand in lower case in a description, so short words count too. */
export function holdsTyped(text: string, { marks, salt }: TypedWords): boolean {
  if (marks.size === 0) return false;
  const short = text.split(/[^\p{L}\p{M}]+/u).filter(word => word.length === 2);
  return [...wordsIn(text), ...short.map(word => word.toLowerCase())].some(word =>
    marks.has(markOf(word, salt)),
  );
}
