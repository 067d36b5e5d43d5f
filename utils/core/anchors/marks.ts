import { stepsThrough, type Steps } from './steps';
import { hash12, remembered, tail } from './text';
import { meaningsOf } from './ui-words';
import type { Picture, Thing } from './thing';

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

export function* furnitureInSteps(picture: Picture): Steps<Furniture> {
  const most = picture.things.length;
  const rows = new Int32Array(most),
    names = new Int32Array(most),
    keys = new Int32Array(most),
    letters = new Uint8Array(most),
    sizes = new Uint8Array(most);
  let n = 0;
  const placeOf = new Int32Array(picture.things.length);
  yield* stepsThrough(0, most, row => {
    const thing = picture.things[row]!;
    placeOf[thing.at] = n;
    if (thing.data || (thing.end - thing.at > 12 && thing.role !== 'listitem')) return;
    const name = nameMark(thing);
    const key = keyMark(thing);
    if (!name && !key && thing.role === 'text') return;
    // A wrapper and the one thing in it are one piece of furniture.
    const outer = thing.parent >= 0 ? picture.things[thing.parent]! : null;
    if (
      outer &&
      name &&
      outer.names[0] === thing.names[0] &&
      placeOf[outer.at]! < n &&
      rows[placeOf[outer.at]!] === outer.at
    ) {
      placeOf[thing.at] = placeOf[outer.at]!;
      if (!keys[placeOf[outer.at]!]) keys[placeOf[outer.at]!] = key;
      return;
    }
    rows[n] = thing.at;
    names[n] = name;
    keys[n] = key;
    sizes[n] = sizeOf(thing.names[0]);
    letters[n++] = (LETTERS[thing.role] ?? '.').charCodeAt(0);
  });
  return {
    rows: rows.subarray(0, n),
    names: names.subarray(0, n),
    keys: keys.subarray(0, n),
    letters: letters.subarray(0, n),
    sizes: sizes.subarray(0, n),
    placeOf,
  };
}
