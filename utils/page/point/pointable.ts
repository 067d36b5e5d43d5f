/** What a rep means by pointing: the control, field, cell or piece of text, rather than a piece of its drawing. */
const THINGS =
  'a[href], button, input, select, textarea, summary, label, th, td, li, h1, h2, h3, h4, h5, h6, p, img, [role]:not([role=presentation], [role=none])';

/** The thing at a point of the window, through open shadow roots; null where there is only the page itself. */
export function thingAt(document: Document, x: number, y: number, ours: Element): Element | null {
  let scope: DocumentOrShadowRoot = document;
  for (;;) {
    const hit: Element | undefined = scope
      .elementsFromPoint(x, y)
      .find(element => element !== ours && !element.localName.startsWith('foothold-'));
    if (!hit || hit === document.documentElement || hit === document.body) return null;
    if (!hit.shadowRoot || hit.shadowRoot === scope) return hit.closest(THINGS) ?? hit;
    scope = hit.shadowRoot;
    if (scope.elementsFromPoint(x, y).length === 0) return hit;
  }
}
