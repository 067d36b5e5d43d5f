import type { Furniture } from './marks';

/** What stood on a page around a thing, in document order. */
export interface Surroundings {
  names: readonly number[];
  keys: readonly number[];
  roles: string;
  /** How long the names are; empty when they were not recorded or words tell more. */
  sizes: number[];
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
 * Local alignment (Smith and Waterman 1981) of a thing's surroundings with the page, once from above and once from
 * below. Names and language-free clues weigh most; roles alone still carry the order when every word is in another
 * language. A thing and its rivals have most of their surroundings in common, and these are compared with the page once.
 */
export class Aligner {
  private readonly fits: Int8Array[] = [];
  private readonly known = new Map<number, Alignment>();

  constructor(
    private readonly then: Surroundings,
    private readonly now: Furniture,
    private readonly there: { names: Map<number, number>; keys: Map<number, number> },
  ) {}

  /** The alignment of what stood around place `at`. */
  at(at: number): Alignment {
    let alignment = this.known.get(at);
    if (!alignment) this.known.set(at, (alignment = this.align(at)));
    return alignment;
  }

  private align(at: number): Alignment {
    const n = this.now.rows.length;
    const all = this.then.names.length;
    const rising = new Int32Array(n + 2),
      falling = new Int32Array(n + 2);
    let upWhole = 0,
      downWhole = 0;
    for (let i = Math.max(0, at - REACH); i < at && i < all; i++) {
      upWhole += this.most(i);
      extend(this.fit(i), rising, 1);
    }
    for (let i = Math.min(all - 1, at + REACH); i > at && i >= 0; i--) {
      downWhole += this.most(i);
      extend(this.fit(i), falling, -1);
    }
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

  /** What the `i`th of the surroundings is worth at most. */
  private most(i: number): number {
    const { names, keys, sizes } = this.then;
    return (sizes[i]! > 0 ? SIZES[0]! : names[i] ? NAME : 0) + (keys[i] ? KEY : 0) + ROLE;
  }

  /** How well it fits each place of the page. */
  private fit(i: number): Int8Array {
    if (this.fits[i]) return this.fits[i];
    const { then, there } = this;
    const { rows, names, keys, letters, sizes } = this.now;
    const n = rows.length;
    const fit = (this.fits[i] = new Int8Array(n));
    const name = then.names[i]!,
      key = then.keys[i]!;
    const roles = roleTable(then.roles[i] ?? '.');
    const elsewhere =
      (name && there.names.has(name) ? MOVED : 0) + (key && there.keys.has(key) ? MOVED_KEY : 0);
    const size = then.sizes[i] ?? -1;
    // Nothing on the page has a mark of -1.
    const wantedName = name || -1,
      wantedKey = key || -1;
    for (let place = 0; place < n; place++) {
      let value = roles[letters[place]!]!;
      const sameKey = keys[place] === wantedKey;
      if (names[place] === wantedName) value += sameKey ? NAME + KEY : NAME;
      else {
        value += sameKey ? KEY : elsewhere;
        if (size >= 0) {
          const other = sizes[place]!;
          if (size && other) value += SIZES[Math.min(7, Math.abs(size - other))]!;
          else if (size || other) value += NAMELESS;
        }
      }
      fit[place] = value;
    }
    return fit;
  }
}

/** One more of the surroundings: what they are worth up to each place, with it. */
function extend(fit: Int8Array, into: Int32Array, towards: 1 | -1): void {
  const n = fit.length;
  let diagonal = 0,
    previous = 0;
  for (let left = n, slot = towards === 1 ? 1 : n; left > 0; left--, slot += towards) {
    const old = into[slot]!;
    let value = diagonal + fit[slot - 1]!;
    if (old - GAP > value) value = old - GAP;
    if (previous - GAP > value) value = previous - GAP;
    if (value < 0) value = 0;
    diagonal = old;
    into[slot] = previous = value;
  }
}
