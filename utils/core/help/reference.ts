/** No vowels, so that no word appears, and none of 0 O 1 I L 5 S 8 B 2 Z, which are misread or misheard. */
const LETTERS = '34679CDFGHJKMNPQRTVWXY';
const LENGTH = 5;

/** A short form of a request's id that two people can say aloud, such as `K7-4MX`: the same id, the same reference. */
export function referenceOf(id: string): string {
  // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let letters = '';
  for (let i = 0; i < LENGTH; i++) {
    letters += LETTERS[hash % LETTERS.length];
    hash = Math.floor(hash / LETTERS.length);
  }
  return `${letters.slice(0, 2)}-${letters.slice(2)}`;
}
