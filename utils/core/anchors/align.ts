import type { Furniture } from './marks';

/** What stood around a thing, in document order. */
export interface Surroundings { names: number[]; keys: number[]; roles: string; at: number }

/** For every place on the page: how well what stands before and after it continues what stood around the thing (0 to 1 each), and how much better the best gap does. */
export interface Alignment { up: Float32Array; down: Float32Array; bestGap: number }

const REACH = 14;
const NAME = 2, KEY = 1.5, ROLE = 0.5, OTHER_ROLE = -0.7, MOVED = -0.6, GAP = 0.45;
const PRESS = 'abmpq', FIELD = 'tcsf', CHOICE = 'xr', WORDS = 'hlkdi.';
const family = (letter: string) => (PRESS.includes(letter) ? 1 : FIELD.includes(letter) ? 2 : CHOICE.includes(letter) ? 3 : WORDS.includes(letter) ? 4 : 5);

/**
 * Local alignment (Smith and Waterman 1981) of the thing's surroundings with the page, once from above and once from
 * below. Names and language-free clues weigh most; roles alone still carry the order when every word is in another language.
 */
export function align(then: Surroundings, now: Furniture, there: { names: Map<number, number>; keys: Map<number, number> }): Alignment {
  const n = now.rows.length;
  const up = new Float32Array(n + 2), down = new Float32Array(n + 2);
  const families = new Uint8Array(n);
  for (let j = 0; j < n; j++) families[j] = family(now.roles[j]!);
  let upWhole = 0, downWhole = 0;
  const step = (i: number, into: Float32Array, towards: 1 | -1): number => {
    const name = then.names[i]!, key = then.keys[i]!, letter = then.roles[i] ?? '.', kind = family(letter);
    const elsewhere = (name && there.names.has(name) ? MOVED : 0) + (key && there.keys.has(key) ? MOVED / 2 : 0);
    let diagonal = 0;
    for (let k = 1; k <= n; k++) {
      const j = towards === 1 ? k - 1 : n - k;
      const slot = towards === 1 ? k : n + 1 - k;
      const previous = towards === 1 ? slot - 1 : slot + 1;
      const same = name !== 0 && now.names[j] === name, sameKey = key !== 0 && now.keys[j] === key;
      const match = (same ? NAME : 0) + (sameKey ? KEY : 0) + (now.roles[j] === letter ? ROLE : families[j] === kind ? ROLE / 2 : OTHER_ROLE) + (same || sameKey ? 0 : elsewhere);
      const old = into[slot]!;
      const value = Math.max(0, diagonal + match, old - GAP, into[previous]! - GAP);
      diagonal = old;
      into[slot] = value;
    }
    return (name ? NAME : 0) + (key ? KEY : 0) + ROLE;
  };
  for (let i = Math.max(0, then.at - REACH); i < then.at && i < then.names.length; i++) upWhole += step(i, up, 1);
  for (let i = Math.min(then.names.length - 1, then.at + REACH); i > then.at && i >= 0; i--) downWhole += step(i, down, -1);
  // up[j]: everything before place j; down[j + 2]: everything after place j.
  let bestGap = 0;
  for (let j = 0; j <= n; j++) bestGap = Math.max(bestGap, (up[j] ?? 0) + (down[j + 1] ?? 0));
  const whole = Math.max(1, upWhole + downWhole);
  for (let j = 0; j < n + 2; j++) { up[j]! /= Math.max(1, upWhole); down[j]! /= Math.max(1, downWhole); }
  return { up, down, bestGap: bestGap / whole };
}
