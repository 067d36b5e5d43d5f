/** One wording, or one per language code: `"Deals"` or `{ "en": "Deals", "sv": "Affärer" }`. */
export type Wording = string | Record<string, string>;

/**
 * How a thing on a page is remembered, as versioned JSON.
 *
 * `role`, `name`, `near`, `within` and `id` can be written by hand; any of them may be left out, at least one of
 * `name`, `near`, `within`, `id` should stay. `seen` is what the machine recorded when somebody pointed at the
 * thing: never the value of a field and nothing that looks like a customer's.
 */
export interface Description {
  v: 1;
  /** Role family: `link`, `button`, `textbox`, `tab`, `heading`, … as assistive technology would say it. */
  role?: string;
  /** Accessible name (visible text, label, placeholder, title or icon's name). */
  name?: Wording;
  /** The words that introduce it: the heading, the column or the label it stands by. */
  near?: Wording;
  /** The landmark or named part of the page around it: `main`, `navigation`, `dialog`, or the part's name. */
  within?: Wording;
  /** An id, `data-testid` or `name` attribute known to be stable. */
  id?: string;
  seen?: Sighting;
}

/**
 * A description in a pack. `proposed` names the source it was written from: nobody has seen the thing in this
 * company's app yet, so until a person has pointed at it there, nothing is drawn at it and nothing counts by it.
 */
export interface Anchor extends Description {
  proposed?: string;
}

/** What the machine saw. Texts are normalised (lower case, digits folded to 0); empty clues are left out. */
export interface Sighting {
  /** The page's language, two letters. */
  lang?: string;
  tag: string;
  type?: string;
  /** Other names it goes by. */
  also?: string[];
  numbers?: string;
  lift?: number;
  /** In a row of data: known by its place and kind, never by a customer's words. */
  data?: true;
  id?: string;
  field?: string;
  test?: string;
  href?: string;
  icon?: string[];
  classes?: string[];
  land?: string[];
  up?: string[];
  heading?: string;
  column?: string;
  before?: string[];
  after?: string[];
  /** x, y, width, height, window's width, window's height, in CSS pixels. */
  box: [number, number, number, number, number, number];
  /** Place among things of its role: on the page, how many, within its surroundings, how many. */
  order: [number, number, number, number];
  /** Place in its list or row, and how long that was. */
  row?: [number, number];
  /** Things inside it. */
  inside?: number;
  /** Words around: role and name of the nearest thing that holds it. */
  parent?: [string, string];
  /** How many things on the page had the same role and name. */
  same?: number;
  /** How many of those came before it. */
  nth?: number;
  /** The things on that page most easily taken for it: only what differs from this one. */
  rivals?: Rival[];
  /** 12-bit marks of what stood around it in document order: by name, by language-free clues, a letter for the role and one for the name's length; its own place in them. */
  marks: { names: string; keys: string; roles: string; sizes?: string; at: number };
}

/** A thing that is not the described one: what differs, null for what it lacks; `at` is its place in the marks. */
export type Rival = { [K in Exclude<keyof Sighting, 'marks' | 'rivals' | 'box'>]?: Sighting[K] | null } & {
  /** x, y, width, height; the window is the described thing's (older ones repeat it). */
  box?: [number, number, number, number, number?, number?];
  role?: string;
  name?: string | null;
  at?: number;
};
