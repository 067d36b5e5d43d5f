import { keyMark, letterOf, nameMark, sizeOf } from './marks';
import type { Thing } from './thing';

/** Numbers for what things are counted by, kept from one reading of a page to the next. */
export class Numbering {
  readonly roles = new Map<string, number>();
  readonly names = new Map<string, number>();
  spots = 0;
  pairs = 0;
  private readonly byLand = new Map<string, Map<string, number[]>>();
  private readonly byName: number[][] = [];
  private land: string[] | null = null;
  private headings = new Map<string, number[]>();
  private readonly makes = new Map<string, number>();
  private readonly callings = new Map<number, number>();
  private readonly byLook = new Map<number, number>();
  /** Of each look: things that look alike count for the same. */
  private readonly counted: Counted[] = [];

  /** How many looks there are. */
  get looks(): number {
    return this.byLook.size;
  }

  /** What a thing counts for, as it is now. */
  of(t: Thing): Counted {
    const { role, land, heading, names, lift, href, field } = t;
    const first = this.nameNumber(names[0] ?? '');
    const r = numberIn(this.roles, role);
    const headings = this.headingsIn(land);
    let spots = headings.get(heading);
    if (!spots) headings.set(heading, (spots = []));
    const spot = (spots[r] ??= this.spots++);
    const naming = names.length > 1 ? this.nameNumber(names.join('\n')) : first;
    const clues = t.id || field || t.test || href || t.icon.length;
    const make = numberIn(
      this.makes,
      clues ? [t.tag, t.id, field, t.test, href, ...t.icon].join('\n') : t.tag,
    );
    const look = numberIn(
      this.byLook,
      together(numberIn(this.callings, together(spot, naming)), 4 * make + lift),
    );
    return (this.counted[look] ??= {
      by: this,
      role,
      lift,
      href,
      field,
      roleNumber: r,
      spot,
      name: first,
      pair: (this.byName[first]![r] ??= this.pairs++),
      naming,
      look,
      nameMark: nameMark(t),
      keyMark: keyMark(t),
      letter: letterOf(role),
      size: sizeOf(names[0]),
    });
  }

  private headingsIn(land: string[]): Map<string, number[]> {
    // Things that follow each other mostly stand in one and the same.
    if (land === this.land) return this.headings;
    const text = land.join();
    let headings = this.byLand.get(text);
    if (!headings) this.byLand.set(text, (headings = new Map()));
    this.land = land;
    return (this.headings = headings);
  }

  private nameNumber(text: string): number {
    const number = numberIn(this.names, text);
    this.byName[number] ??= [];
    return number;
  }
}

function numberIn<Key>(known: Map<Key, number>, key: Key): number {
  let number = known.get(key);
  if (number === undefined) known.set(key, (number = known.size));
  return number;
}

/** One number for two, each far below 2 ** 26. */
const together = (a: number, b: number) => a * 2 ** 26 + b;

/**
 * The numbers of what a thing is counted by, and of that what may change from one reading of a page to the next. Whoever
 * names a thing anew takes this from it.
 */
export interface Counted {
  by: Numbering;
  role: string;
  lift: number;
  href: string;
  field: string;
  roleNumber: number;
  spot: number;
  name: number;
  /** Of its first name and role together. */
  pair: number;
  naming: number;
  /** Of all that makes it worth a closer comparison, but for where it stands. */
  look: number;
  nameMark: number;
  keyMark: number;
  letter: number;
  size: number;
}

/** Numbers nobody asks for any more are dropped when there are so many times more than things. */
const NUMBERS_A_THING = 4;
/** The numbering to go on with, for a page of so many things. */
export const numberingFor = (last: Numbering, things: number): Numbering =>
  last.names.size + last.spots + last.looks > NUMBERS_A_THING * (things + 100) ? new Numbering() : last;
