import type { Description } from '../../core/anchors/description';
import { sight } from '../../core/anchors/sight';
import type { Thing } from '../../core/anchors/thing';
import { walk, type Walk } from './walk';

/**
 * Describes an element so that `locate` finds it again. Never stores a field's value nor what looks like a customer's.
 * An element that is only there for layout is described as the thing that fills it best.
 */
export function describe(element: Element): Description {
  let root = element.ownerDocument;
  // The walk starts at the top page wherever the frames share its origin, as locating does.
  try {
    while (root.defaultView?.frameElement) root = root.defaultView.frameElement.ownerDocument;
  } catch {
    // A frame of another origin is its own top.
  }
  return describeThing(walk(root), element);
}

export function describeThing(seen: Walk, element: Element): Description {
  const thing = thingFor(seen, element);
  return thing ? sight(seen, thing) : { v: 1 };
}

/** The thing an element is, or the one inside or around it that covers the same spot. */
export function thingFor(seen: Walk, element: Element): Thing | null {
  const own = seen.indexOf.get(element);
  if (own !== undefined) return seen.things[own]!;
  for (let e: Element | null = element; e && e.childElementCount === 1; ) {
    e = e.firstElementChild;
    const at = e ? seen.indexOf.get(e) : undefined;
    if (at !== undefined) return seen.things[at]!;
  }
  for (let n: Node | null = element; n; n = n.parentNode ?? (n as ShadowRoot).host ?? null) {
    const at = seen.indexOf.get(n as Element);
    if (at !== undefined) return seen.things[at]!;
  }
  return null;
}
