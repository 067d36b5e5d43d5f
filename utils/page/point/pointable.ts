import { frameAround } from '../deep';
import { frameOf, shadowOf } from '../locate/open-roots';
import { boxOf } from '../overlay/anchor';

/** What a rep means by pointing: the control, field, cell or piece of text, rather than a piece of its drawing. */
const THINGS =
  'a[href], button, input, select, textarea, summary, label, th, td, li, h1, h2, h3, h4, h5, h6, p, img, [role]:not([role=presentation], [role=none])';

/**
 * The thing at a point of the window, through shadow roots and same-origin frames; null where there is only the page
 * itself.
 */
export function thingAt(document: Document, x: number, y: number, ours: Element): Element | null {
  let scope: Document | ShadowRoot = document;
  for (;;) {
    const hit: Element | undefined = scope
      .elementsFromPoint(x, y)
      .find(element => element !== ours && !element.localName.startsWith('foothold-'));
    if (!hit || hit === hit.ownerDocument.documentElement || hit === hit.ownerDocument.body) return null;
    const frame: Document | null = frameOf(hit);
    const inner: Document | ShadowRoot | null = frame ?? shadowOf(hit);
    if (frame) {
      const { x: left, y: top } = hit.getBoundingClientRect();
      x -= left + hit.clientLeft;
      y -= top + hit.clientTop;
    }
    const further = inner !== null && inner !== scope && inner.elementsFromPoint(x, y).length > 0;
    if (!further) return hit.closest(THINGS) ?? hit;
    scope = inner;
  }
}

/** The thing's box in the window of the page, out of the frames it stands in. */
export function boxInPage(element: Element): DOMRect {
  const { x, y, width, height } = boxOf(element);
  let [left, top] = [x, y];
  for (let frame = frameAround(element.ownerDocument); frame; frame = frameAround(frame.ownerDocument)) {
    const around = frame.getBoundingClientRect();
    left += around.x + frame.clientLeft;
    top += around.y + frame.clientTop;
  }
  return new DOMRect(left, top, width, height);
}
