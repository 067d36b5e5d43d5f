import type { Place, SeenThing, Shift } from './seen-thing';

/** What a walk met besides things and texts, in the order of the page. */
export type Note =
  | { kind: 'label'; of: string; text: string }
  | { kind: 'hidden'; element: Element }
  | { kind: 'root'; root: ShadowRoot }
  /** A custom element without a shadow root that can be reached: it may get one, and nothing would tell. */
  | { kind: 'bare'; element: Element }
  | { kind: 'frame'; element: Element; document: Document; shift: Shift; outer: Shift };

/** What one walk brought home from an element and all that is in it: ranges of that walk's lists. */
export interface Harvest {
  /** The walk, by its things. */
  of: SeenThing[];
  /** Elements walked. */
  size: number;
  things: [number, number];
  kindred: [number, number];
  texts: [number, number];
  notes: [number, number];
  /** The harvests within it. */
  inner: [number, number];
  // What it was walked with.
  place: Place;
  depth: number;
  heading: string;
  // What it left behind.
  headingAfter: string;
  said: string;
  drawn: string[];
}

const alike = (a: string[], b: string[]) =>
  a === b || (a.length === b.length && a.every((x, i) => x === b[i]));

/** Whether a thing would be told the same of its surroundings. */
export function samePlace(a: Place, b: Place): boolean {
  return (
    a === b ||
    (a.row === b.row &&
      a.rows === b.rows &&
      a.data === b.data &&
      a.column === b.column &&
      a.shift === b.shift &&
      alike(a.land, b.land) &&
      alike(a.up, b.up) &&
      (a.columns === null ? b.columns === null : b.columns !== null && alike(a.columns, b.columns)))
  );
}
