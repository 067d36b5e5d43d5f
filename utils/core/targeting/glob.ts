/**
 * Whether `text` as a whole fits `glob`. `many` stands for any run of characters, `some` (when given) for any run
 * without "/". Walks the text once with the set of places in the glob it could be at: time is bounded by the product
 * of both lengths, whatever a pack wrote, where a regular expression could take seconds.
 */
export function fits(tokens: readonly Token[], text: string): boolean {
  let at = new Set<number>(skipStars(tokens, 0));
  for (const char of text) {
    const next = new Set<number>();
    for (const i of at) {
      const token = tokens[i];
      if (token === undefined) continue;
      if (token === MANY || (token === SOME && char !== '/')) next.add(i);
      else if (token === char) for (const j of skipStars(tokens, i + 1)) next.add(j);
    }
    // A star that stays also lets the walk go on behind it.
    for (const i of next) for (const j of skipStars(tokens, i)) next.add(j);
    if (next.size === 0) return false;
    at = next;
  }
  return at.has(tokens.length);
}

export const MANY = Symbol('any run');
export const SOME = Symbol('any run without /');
export type Token = string | typeof MANY | typeof SOME;

/** Every place reachable from `i` without reading a character. */
function* skipStars(tokens: readonly Token[], i: number): Generator<number> {
  yield i;
  while (tokens[i] === MANY || tokens[i] === SOME) yield ++i;
}
