import type { Counted } from './numbering';

/** One thing on a page as plain values: what the walk saw of an element that a person could point at. */
export interface Thing {
  /** Row in `Picture.things`, in document order. */
  at: number;
  /** The nearest thing around it, or -1. */
  parent: number;
  /** Row after its last descendant: `inner.at < outer.end` tells what lies inside. */
  end: number;
  tag: string;
  role: string;
  type: string;
  /** Accessible name first, then the other names it could go by; normalised, none empty. */
  names: string[];
  /** Small numbers in the name, e.g. the 2 of "Address 2". */
  numbers: string;
  /** 0: its own role; 1: holds the one thing it is named for; 2: a piece of the thing it is named for, filling it; 3: a smaller piece. */
  lift: number;
  id: string;
  field: string;
  test: string;
  href: string;
  /** Identity of its picture: words of the icon's name, or a hash of its outline. */
  icon: string[];
  classes: string[];
  /** Landmarks and containers around it, nearest first. */
  land: string[];
  /** Stable ids and test ids of elements around it, nearest first. */
  up: string[];
  heading: string;
  column: string;
  /** First and one-after-last index into `Picture.texts`. */
  from: number;
  to: number;
  /** Place in the nearest row or list: index, count. -1, 0 when in none. */
  row: number;
  rows: number;
  /** Inside a row of data: its words are a customer's, not the app's. */
  data: boolean;
  depth: number;
  /** Kept by what counts things, so that an unchanged one is not looked up again. */
  counted?: Counted;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Picture {
  things: Thing[];
  /** Every visible piece of text in document order, normalised. */
  texts: string[];
  width: number;
  height: number;
  lang: string;
  /** Words that name the customer the page is about: never stored. */
  customer?: ReadonlySet<string>;
}
