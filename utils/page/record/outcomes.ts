import type { Description } from '../../core/anchors/description';
import { isAppWords } from '../../core/authoring/app-words';
import type { Outcome } from '../../core/authoring/recording';
import { globOf } from '../../core/authoring/route-glob';
import { describeThing } from '../locate/describe';
import { seePage } from '../locate/seen-page';
import { isShown } from '../locate/seen-thing';
import { routeNow } from '../routes';

/** Parts of a page that come and go with what was done. */
const PARTS = new Set(['dialog', 'alertdialog', 'alert', 'status']);

/** What stood there before an act, described while it stood. */
export interface Before {
  route: string;
  parts: Map<Element, Description>;
}

const partsOf = (document: Document): [Element, Description][] => {
  const { seen, ground } = seePage(document);
  return seen.things.flatMap((thing, at): [Element, Description][] => {
    const element = seen.elements[at]!;
    return PARTS.has(thing.role) && isShown(element) ? [[element, describeThing(seen, element, ground)]] : [];
  });
};

export const lookBefore = (window: Window): Before => ({
  route: routeNow(window),
  parts: new Map(partsOf(window.document)),
});

/**
 * What the page did of itself since: an address reached, a part that came or went, and if nothing else the acted thing
 * itself that is gone. Only parts whose name is made of words of user interfaces are told.
 * @param acted the thing that was used, with its description
 */
export function lookAfter(
  window: Window,
  before: Before,
  acted: { element: Element; at: Description },
): Outcome[] {
  const { route, parts } = before;
  const now = new Map(partsOf(window.document));
  const outcomes: Outcome[] = [];
  if (routeNow(window) !== route) outcomes.push({ on: 'address', is: globOf(routeNow(window)) });
  for (const [element, at] of parts)
    if (!(element.isConnected && isShown(element)) && isApps(at)) outcomes.push({ on: 'gone', at });
  for (const [element, at] of now)
    if (!parts.has(element) && isApps(at)) outcomes.push({ on: 'appears', at });
  const { element, at } = acted;
  if (outcomes.length === 0 && !(element.isConnected && isShown(element))) outcomes.push({ on: 'gone', at });
  return outcomes;
}

/** A message that names the customer is no sign that reps share. */
const isApps = ({ name }: Description): boolean => typeof name === 'string' && isAppWords(name);
