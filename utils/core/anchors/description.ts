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
export interface Sighting { [clue: string]: unknown }
