import { frameOf } from './locate/open-roots';

/** The parent as the eye sees it: out of shadow roots into their hosts, out of same-origin frames into their elements. */
export function parentOf(node: Node): Node | null {
  return (
    (node as Element).assignedSlot ??
    node.parentNode ??
    (node as ShadowRoot).host ??
    (node.nodeType === 9 ? frameAround(node as Document) : null)
  );
}

/** The frame that a document stands in; null for the page's own and in a page of another origin. */
export function frameAround(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether `outer` holds `inner`, through open and closed shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/** The element that has focus, inside open shadow roots and same-origin frames too. */
export function focused(document: Document): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      element?.shadowRoot?.activeElement ?? (element && frameOf(element)?.activeElement);
    if (!inner) return element;
    element = inner;
  }
}

const NOT_TYPED = /^(?:button|submit|reset|image|checkbox|radio|range|color|file|hidden)$/;

/** Whether keys typed there make text. */
export function isEditable(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  if (!element?.localName) return false;
  if (element.localName === 'textarea' || element.localName === 'select') return true;
  if (element.localName === 'input') return !NOT_TYPED.test((element as HTMLInputElement).type);
  return element.isContentEditable === true;
}
