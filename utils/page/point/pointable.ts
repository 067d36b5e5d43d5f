import { frameAround, parentOf } from '../deep';
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

/** What can be used, in the order in which it is read: where the arrows go from side to side. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=checkbox], [role=switch], [role=combobox], [tabindex="0"]';

/**
 * Where a key leads from a thing: up and down to the thing around it and the first one in it, left and right to the
 * control before and after it. Undefined for any other key; null where there is nothing further.
 */
export function step(document: Document, from: Element | null, key: string): Element | null | undefined {
  switch (key) {
    case 'ArrowUp': {
      let around = from && parentOf(from);
      while (
        around &&
        !(around.nodeType === 1 && (around as Element).matches(`${THINGS}, form, section, dialog`))
      )
        around = parentOf(around);
      return around as Element | null;
    }
    case 'ArrowDown':
      return from ? (shadowOf(from) ?? from).querySelector(THINGS) : firstControl(document);
    case 'ArrowRight':
      return beside(document, from, 1);
    case 'ArrowLeft':
      return beside(document, from, -1);
    default:
      return undefined;
  }
}

const firstControl = (document: Document): Element | null => beside(document, null, 1);

function beside(document: Document, from: Element | null, by: 1 | -1): Element | null {
  const controls = controlsIn(document);
  if (!from) return controls.at(by === 1 ? 0 : -1) ?? null;
  const own = controls.indexOf(from);
  if (own >= 0) return controls[own + by] ?? null;
  const after = controls.findIndex(
    control => (from.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  if (after < 0) return by === -1 ? (controls.at(-1) ?? null) : null;
  return controls[by === 1 ? after : after - 1] ?? null;
}

/** Controls that can be seen, through shadow roots and same-origin frames. */
function controlsIn(scope: ParentNode): Element[] {
  const found: Element[] = [];
  for (const element of scope.querySelectorAll('*')) {
    if (element.localName.startsWith('foothold-')) continue;
    if (element.matches(CONTROLS) && element.checkVisibility({ visibilityProperty: true }))
      found.push(element);
    const inner = shadowOf(element) ?? frameOf(element);
    if (inner) found.push(...controlsIn(inner));
  }
  return found;
}
