/** What agreed between a description and the element found. Codes, so that every language can word them. */
export type Agreement =
  'name' | 'role' | 'id' | 'link' | 'icon' | 'near' | 'within' | 'neighbours' | 'order' | 'position' | 'text';

/**
 * - `found`: this element and no other, with the probability that it is the same thing (0 to 1).
 * - `ambiguous`: several fit equally well; none is pointed at. Best first, at most five.
 * - `not yet`: nothing fits, but the page is still changing; ask again.
 * - `gone`: nothing fits on a page that has settled.
 */
export type Verdict<E> =
  | { kind: 'found'; element: E; confidence: number; agreed: Agreement[] }
  | { kind: 'ambiguous'; elements: E[] }
  | { kind: 'not yet' }
  | { kind: 'gone' };
