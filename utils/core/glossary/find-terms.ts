/** A word may end otherwise in a sentence than in the glossary (tasks, uppgiften), by so many letters. */
const ENDING = 3;
/** Shorter words must stand as they are: too many others begin like them. */
const BENDS_FROM = 4;

/** A piece of a text; `term` is the index of the word it is. */
export interface Piece {
  text: string;
  term?: number;
}

/**
 * Cuts a text at words of the glossary: each word once, where it first stands; of two that overlap the longer. The
 * pieces put together are the text.
 */
export function cutAtTerms(text: string, terms: readonly string[]): Piece[] {
  const found: { from: number; to: number; term: number }[] = [];
  const longestFirst = terms
    .map((word, term) => ({ word, term }))
    .sort((a, b) => b.word.length - a.word.length);
  for (const { word, term } of longestFirst) {
    const at = find(text, word, found);
    if (at) found.push({ ...at, term });
  }
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to, term } of found.sort((a, b) => a.from - b.from)) {
    if (from > done) pieces.push({ text: text.slice(done, from) });
    pieces.push({ text: text.slice(from, to), term });
    done = to;
  }
  if (done < text.length || pieces.length === 0) pieces.push({ text: text.slice(done) });
  return pieces;
}

function find(
  text: string,
  word: string,
  taken: readonly { from: number; to: number }[],
): { from: number; to: number } | null {
  const wanted = word.trim();
  if (wanted === '') return null;
  const ending = wanted.length >= BENDS_FROM ? `\\p{L}{0,${ENDING}}` : '';
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}${ending}(?![\\p{L}\\p{N}])`, 'giu');
  for (const match of text.matchAll(pattern)) {
    const from = match.index;
    const to = from + match[0].length;
    if (!taken.some(other => from < other.to && other.from < to)) return { from, to };
  }
  return null;
}
