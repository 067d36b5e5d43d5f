import type { Description } from '../../core/anchors/description';
import type { Ground } from '../../core/anchors/features';
import { sight } from '../../core/anchors/sight';
import type { Thing } from '../../core/anchors/thing';
import { seePage } from './seen-page';
import { topDocument } from './top-document';
import type { Walk } from './walk';

/**
 * Describes an element so that `locate` finds it again. Never stores a field's value nor what looks like a customer's.
 * An element that is only there for layout is described as the thing that fills it best.
 */
export function describe(element: Element): Description {
  const { seen, ground } = seePage(topDocument(element.ownerDocument));
  return describeThing(seen, element, ground);
}

export function describeThing(seen: Walk, element: Element, ground?: Ground): Description {
  const thing = thingFor(seen, element);
  return thing ? sight(seen, thing, ground) : { v: 1 };
}

/** The thing an element is, or the one that covers the same spot; a piece of a thing stands for the whole. Null when nothing does. */
export function thingFor(seen: Walk, element: Element): Thing | null {
  const own = seen.indexOf.get(element);
  if (own !== undefined) {
    let thing = seen.things[own]!;
    while (thing.lift === 2 && thing.parent >= 0) thing = seen.things[thing.parent]!;
    return thing;
  }
  const box = element.getBoundingClientRect();
  const covers = (t: Thing) => {
    const w = Math.min(t.x + t.w, box.x + box.width) - Math.max(t.x, box.x),
      h = Math.min(t.y + t.h, box.y + box.height) - Math.max(t.y, box.y);
    return w > 0 && h > 0 && w * h > 0.6 * (t.w * t.h + box.width * box.height - w * h);
  };
  for (let e: Element | null = element; e && e.childElementCount === 1;) {
    e = e.firstElementChild;
    const at = e ? seen.indexOf.get(e) : undefined;
    if (at !== undefined && covers(seen.things[at]!)) return seen.things[at]!;
  }
  for (let n: Node | null = element; n; n = n.parentNode ?? (n as ShadowRoot).host ?? null) {
    const at = seen.indexOf.get(n as Element);
    if (at !== undefined) return covers(seen.things[at]!) ? thingFor(seen, n as Element) : null;
  }
  return null;
}
