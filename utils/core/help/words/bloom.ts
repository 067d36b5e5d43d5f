/**
 * How many bits a word sets. With fourteen bits a word in the filter, one stranger in a thousand is taken for a word:
 * a question tries some thirty forms.
 */
const HASHES = 10;

/**
 * Calls `visit` with each bit of a word in a filter of so many bits until it answers false (Bloom 1970; two hashes
 * stand for all of them, Kirsch and Mitzenmacher 2006). Both are FNV-1a of 32 bits over the word's UTF-16 units, from
 * two beginnings.
 */
export function everyBit(word: string, size: number, visit: (bit: number) => boolean): boolean {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  b |= 1;
  for (let i = 0; i < HASHES; i++) if (!visit(((a + Math.imul(i, b)) >>> 0) % size)) return false;
  return true;
}
