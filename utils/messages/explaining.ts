import type { Expression } from '../core/formula/formula';
import type { Worded } from '../core/packs/text';
import type { Champion, WhyCard } from './showing';

/** What our own pages show of stills, numbers and decisions. Texts and pictures of packs; nothing about the person. */

export interface StillView {
  title: Worded;
  /** Of the picture, in its pixels. */
  width: number;
  height: number;
  /** A `data:` address: nothing is fetched. */
  picture: string;
  areas: { id: string; name: Worded; does: Worded; x: number; y: number; width: number; height: number }[];
}

/** A walkthrough on stills. */
export interface Rehearsal {
  language: string;
  title: Worded;
  owner: string;
  champion: Champion | null;
  stills: StillView[];
  /** `still` is an index of `stills`, `area` the id of the one that is right. `some`: not every page asks for it. */
  steps: { title: Worded; body: Worded; still: number; area: string; some?: true }[];
}

/** What a change does to a number, before any figure is known. */
export interface NumberCase {
  language: string;
  title: Worded;
  lands: string;
  owner: string;
  champion: Champion | null;
  /** The pack's own sentence about it. */
  number: Worded | null;
  result: Worded;
  unit: string;
  figures: { id: string; name: Worded; unit: string; onPage: boolean }[];
  before: Expression;
  now: Expression;
}

/** The figures as the page writes them, in the order of the case; null where none was found. Never kept. */
export interface PageFigures {
  /** The page's own language, for reading them. */
  language: string;
  texts: (string | null)[];
}

/** A change as it stands in the record of decisions. */
export interface Decision {
  item: string;
  title: Worded;
  app: Worded;
  lands: string;
  why: Worded;
  decidedBy: Worded | null;
  staying: WhyCard['staying'];
  /** The earlier one that it took back. */
  reverses: { title: Worded; lands: string } | null;
  /** The later one that took it back. */
  reversedBy: { title: Worded; lands: string } | null;
  unlearn: Worded | null;
  before: StillView | null;
  now: StillView | null;
}
