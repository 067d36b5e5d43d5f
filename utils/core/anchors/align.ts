import type { Furniture } from './marks';

/** What stood around a thing, in document order. */
export interface Surroundings {
  names: readonly number[];
  keys: readonly number[];
  roles: string;
  /** How long the names are; empty when they were not recorded or words tell more. */
  sizes: number[];
  at: number;
}

/** For every place on the page: how well what stands before and after it continues what stood around the thing (0 to 1 each), and how much better the best gap does. */
export interface Alignment {
  up: Float32Array;
  down: Float32Array;
  bestGap: number;
}

const REACH = 14;
/** In twentieths, so that whole numbers do. */
const NAME = 40,
  KEY = 30,
  ROLE = 10,
  NEAR_ROLE = 5,
  OTHER_ROLE = -14,
  MOVED = -12,
  MOVED_KEY = -6,
  GAP = 9,
  ONE = 20;
/** What names of like length are worth where words are in another language, by the steps between them. */
const SIZES = [16, 13, 9, 5, 1, -3, -6, -8];
/** One side has a name and the other has none. */
const NAMELESS = -8;
const PRESS = 'abmpq',
  FIELD = 'tcsf',
  CHOICE = 'xr',
  WORDS = 'hlkdi.';
const family = (letter: string) =>
  PRESS.includes(letter)
    ? 1
    : FIELD.includes(letter)
      ? 2
      : CHOICE.includes(letter)
        ? 3
        : WORDS.includes(letter)
          ? 4
          : 5;

/** How well each role's letter (by character code) goes with one. */
const tables = new Map<string, Int32Array>();
function roleTable(letter: string): Int32Array {
  let table = tables.get(letter);
  if (!table) {
    tables.set(letter, (table = new Int32Array(128)));
    for (let code = 0; code < 128; code++) {
      const other = String.fromCharCode(code);
      table[code] = other === letter ? ROLE : family(other) === family(letter) ? NEAR_ROLE : OTHER_ROLE;
    }
  }
  return table;
}

/**
 * Local alignment (Smith and Waterman 1981) of the thing's surroundings with the page, once from above and once from
 * below. Names and language-free clues weigh most; roles alone still carry the order when every word is in another language.
 */
export function align(
  then: Surroundings,
  now: Furniture,
  there: { names: Map<number, number>; keys: Map<number, number> },
): Alignment {
  const n = now.rows.length;
  const { names, keys, letters, sizes } = now;
  const rising = new Int32Array(n + 2),
    falling = new Int32Array(n + 2);
  let upWhole = 0,
    downWhole = 0;
  const step = (i: number, into: Int32Array, towards: 1 | -1): number => {
    const name = then.names[i]!,
      key = then.keys[i]!;
    const roles = roleTable(then.roles[i] ?? '.');
    const elsewhere =
      (name && there.names.has(name) ? MOVED : 0) + (key && there.keys.has(key) ? MOVED_KEY : 0);
    const size = then.sizes[i] ?? -1;
    // Nothing on the page has a mark of -1.
    const wantedName = name || -1,
      wantedKey = key || -1;
    let diagonal = 0,
      previous = 0;
    for (let left = n, slot = towards === 1 ? 1 : n; left > 0; left--, slot += towards) {
      const same = names[slot - 1] === wantedName,
        sameKey = keys[slot - 1] === wantedKey;
      let value = diagonal + roles[letters[slot - 1]!]!;
      if (same) value += sameKey ? NAME + KEY : NAME;
      else {
        value += sameKey ? KEY : elsewhere;
        if (size >= 0) {
          const other = sizes[slot - 1]!;
          if (size && other) value += SIZES[Math.min(7, Math.abs(size - other))]!;
          else if (size || other) value += NAMELESS;
        }
      }
      const old = into[slot]!;
      if (old - GAP > value) value = old - GAP;
      if (previous - GAP > value) value = previous - GAP;
      if (value < 0) value = 0;
      diagonal = old;
      into[slot] = previous = value;
    }
    return (size > 0 ? SIZES[0]! : name ? NAME : 0) + (key ? KEY : 0) + ROLE;
  };
  for (let i = Math.max(0, then.at - REACH); i < then.at && i < then.names.length; i++)
    upWhole += step(i, rising, 1);
  for (let i = Math.min(then.names.length - 1, then.at + REACH); i > then.at && i >= 0; i--)
    downWhole += step(i, falling, -1);
  // up[j]: everything before place j; down[j + 2]: everything after place j.
  let bestGap = 0;
  for (let j = 0; j <= n; j++) bestGap = Math.max(bestGap, rising[j]! + falling[j + 1]!);
  // Written over what they are made of: a large page has many places, and each rival is aligned too.
  const up = new Float32Array(rising.buffer),
    down = new Float32Array(falling.buffer);
  const above = Math.max(ONE, upWhole),
    below = Math.max(ONE, downWhole);
  for (let j = 0; j < n + 2; j++) {
    up[j] = rising[j]! / above;
    down[j] = falling[j]! / below;
  }
  return { up, down, bestGap: bestGap / Math.max(ONE, upWhole + downWhole) };
}
