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

  /** What a thing counts for, as it is now. */
  of(t: Thing): Counted {
    const { role, land, heading, names } = t;
    const first = this.nameNumber(names[0] ?? '');
    const r = numberIn(this.roles, role);
    const headings = this.headingsIn(land);
    let spots = headings.get(heading);
    if (!spots) headings.set(heading, (spots = []));
    return {
      by: this,
      role,
      land,
      heading,
      names,
      roleNumber: r,
      spot: (spots[r] ??= this.spots++),
      name: first,
      pair: (this.byName[first]![r] ??= this.pairs++),
      naming: names.length > 1 ? this.nameNumber(names.join('\n')) : first,
    };
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

function numberIn(known: Map<string, number>, text: string): number {
  let number = known.get(text);
  if (number === undefined) known.set(text, (number = known.size));
  return number;
}

/** What a thing is counted by, and the numbers of that. */
export interface Counted {
  by: Numbering;
  role: string;
  land: string[];
  heading: string;
  names: string[];
  roleNumber: number;
  spot: number;
  name: number;
  /** Of its first name and role together. */
  pair: number;
  naming: number;
}

/** Numbers nobody asks for any more are dropped when there are so many times more than things. */
const NUMBERS_A_THING = 3;
/** The numbering to go on with, for a page of so many things. */
export const numberingFor = (last: Numbering, things: number): Numbering =>
  last.names.size + last.spots > NUMBERS_A_THING * (things + 100) ? new Numbering() : last;
