/**
 * An element of ours with a closed root that the page has no way into. It is made and given its root in a document
 * that has no custom elements: in the page's own, a page that had defined our name as its element would get the root
 * through `attachInternals().shadowRoot`.
 */
export function ownElement(document: Document, name: string): { element: HTMLElement; root: ShadowRoot } {
  const element = document.implementation.createHTMLDocument('').createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  document.adoptNode(element);
  return { element, root };
}
