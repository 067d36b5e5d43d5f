export const MANY = Symbol('any run');
export const SOME = Symbol('any run without /');
/** A character as it stands, or one of the stars. */
export type Token = string | typeof MANY | typeof SOME;

/**
 * Whether `text` as a whole fits a glob. Walks the text once with the set of places in the glob it could be at: the
 * time is bounded by the product of both lengths whatever a pack wrote, where a regular expression could take seconds.
 */
export function fits(tokens: readonly Token[], text: string): boolean {
  let here = new Uint8Array(tokens.length + 1);
  let next = new Uint8Array(tokens.length + 1);
  enter(tokens, here, 0);
  for (const char of text) {
    next.fill(0);
    let any = false;
    for (let i = 0; i < tokens.length; i++) {
      if (here[i] !== 1) continue;
      const token = tokens[i];
      const stays = token === MANY || (token === SOME && char !== '/');
      if (!stays && token !== char) continue;
      enter(tokens, next, stays ? i : i + 1);
      any = true;
    }
    if (!any) return false;
    [here, next] = [next, here];
  }
  return here[tokens.length] === 1;
}

/** Marks a place and all that follow it without reading a character: a star may stand for nothing. */
function enter(tokens: readonly Token[], places: Uint8Array, from: number): void {
  let i = from;
  places[i] = 1;
  while (tokens[i] === MANY || tokens[i] === SOME) places[++i] = 1;
}
