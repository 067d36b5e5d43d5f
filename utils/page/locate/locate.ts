import type { Description } from '../../core/anchors/description';
import type { Verdict } from '../../core/anchors/verdict';

export interface LocateOptions {
  /** False while the page is young or still changing: a miss is then `not yet`. True when left out. */
  settled?: boolean;
}

/** Finds the described thing anywhere in the page, frames and shadow roots of the same origin included. */
export function locate(root: Document, description: Description, options: LocateOptions = {}): Verdict<Element> {
  return locateAll(root, [description], options)[0]!;
}

/** As `locate`, for many descriptions in one walk; verdicts come in the order of the descriptions. */
export function locateAll(_root: Document, descriptions: Description[], options: LocateOptions = {}): Verdict<Element>[] {
  return descriptions.map(() => (options.settled === false ? { kind: 'not yet' } : { kind: 'gone' }));
}

/** Whether a click with this `composedPath()` hit the described thing. */
export function matches(_path: EventTarget[], _description: Description, _options: LocateOptions = {}): boolean {
  return false;
}
