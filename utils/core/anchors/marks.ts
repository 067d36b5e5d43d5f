import type { Counted } from './numbering';
import { hash12, remembered, tail } from './text';
import { meaningsOf } from './ui-words';
import type { Thing } from './thing';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Two characters for each 12-bit mark, a dot for one that says nothing. */
export function packMarks(marks: Iterable<number>): string {
  let text = '';
  for (const m of marks) text += m ? DIGITS[m >> 6]! + DIGITS[m & 63]! : '.';
  return text;
}

/** Reads what `packMarks` wrote, and what it wrote before there were dots. */
export const unpackMarks = remembered((text: string): readonly number[] => {
  const marks: number[] = [];
  for (let i = 0; i < text.length; i++)
    marks.push(text[i] === '.' ? 0 : (DIGITS.indexOf(text[i]!) << 6) | DIGITS.indexOf(text[++i]!));
  return marks;
}, 200);

/** How long a name is, in steps that a translation seldom crosses more than two of; 0 for none. */
export const sizeOf = (name: string | undefined): number =>
  name ? Math.min(31, 1 + Math.round(5 * Math.log2(name.length))) : 0;
export const packSizes = (sizes: Iterable<number>): string => {
  let text = '';
  for (const s of sizes) text += DIGITS[s]!;
  return text;
};
export const unpackSizes = (text: string | undefined): number[] =>
  Array.from(text ?? '', c => DIGITS.indexOf(c));

/** The things that make up a page's furniture, in document order, with a mark by name and one by language-free clues. */
export interface Furniture {
  /** Rows into `Picture.things`. */
  rows: Int32Array;
  names: Int32Array;
  keys: Int32Array;
  /** The character code of one letter for each role. */
  letters: Uint8Array;
  /** How long each name is. */
  sizes: Uint8Array;
  /** For every thing: its place here, or the place it would have. */
  placeOf: Int32Array;
}

/** A mark of 0 says nothing: no name, or nothing but a role. */
export function nameMark(thing: Thing): number {
  // By meaning, so that "Save" and "Spara" leave one mark.
  return thing.names.length ? markOfMeaning(thing.names[0]!) : 0;
}
const markOfMeaning = remembered((name: string) => hash12(meaningsOf(name).join(' ')) || 1);
const markOf = remembered((key: string) => hash12(key) || 1);
const markOfLink = remembered((href: string) => (tail(href) ? markOf(tail(href)) : 0));

export function keyMark(thing: Thing): number {
  // A label and its field are two things.
  const field = thing.field && thing.role === 'label' ? `label ${thing.field}` : thing.field;
  const key = thing.test || thing.id || field;
  if (key) return markOf(key);
  return (thing.href && markOfLink(thing.href)) || (thing.icon.length ? markOf(thing.icon.join(' ')) : 0);
}

const LETTERS: Record<string, string> = {
  link: 'a',
  button: 'b',
  menuitem: 'm',
  tab: 'p',
  option: 'q',
  textbox: 't',
  combobox: 'c',
  slider: 's',
  file: 'f',
  checkbox: 'x',
  radio: 'r',
  heading: 'h',
  label: 'l',
  columnheader: 'k',
  cell: 'd',
  listitem: 'i',
  img: 'g',
};

/** The character code of the letter for a role. */
export const letterOf = (role: string): number => (LETTERS[role] ?? '.').charCodeAt(0);

/** Gathers the furniture of a page, thing by thing in document order. */
export class Furnishing {
  private n = 0;
  private readonly rows: Int32Array;
  private readonly names: Int32Array;
  private readonly keys: Int32Array;
  private readonly letters: Uint8Array;
  private readonly sizes: Uint8Array;
  private readonly placeOf: Int32Array;

  constructor(private readonly things: Thing[]) {
    const most = things.length;
    this.rows = new Int32Array(most);
    this.names = new Int32Array(most);
    this.keys = new Int32Array(most);
    this.letters = new Uint8Array(most);
    this.sizes = new Uint8Array(most);
    this.placeOf = new Int32Array(most);
  }

  add(thing: Thing, { nameMark: name, keyMark: key, letter, size }: Counted): void {
    const { rows, keys, placeOf, n } = this;
    placeOf[thing.at] = n;
    if (thing.data || (thing.end - thing.at > 12 && thing.role !== 'listitem')) return;
    if (!name && !key && thing.role === 'text') return;
    // A wrapper and the one thing in it are one piece of furniture.
    if (name && thing.parent >= 0) {
      const place = placeOf[thing.parent]!;
      if (
        place < n &&
        rows[place] === thing.parent &&
        this.things[thing.parent]!.names[0] === thing.names[0]
      ) {
        placeOf[thing.at] = place;
        if (!keys[place]) keys[place] = key;
        return;
      }
    }
    rows[n] = thing.at;
    this.names[n] = name;
    keys[n] = key;
    this.sizes[n] = size;
    this.letters[n] = letter;
    this.n++;
  }

  done(): Furniture {
    const { n } = this;
    return {
      rows: this.rows.subarray(0, n),
      names: this.names.subarray(0, n),
      keys: this.keys.subarray(0, n),
      letters: this.letters.subarray(0, n),
      sizes: this.sizes.subarray(0, n),
      placeOf: this.placeOf,
    };
  }
}
