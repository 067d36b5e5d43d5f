/** The shadow root of an element, closed ones included where the extension API reaches them. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  // Closed roots open to extensions only; a missing API means the page's own world or an old browser.
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  if (!element.localName.includes('-')) return null;
  const dom = (
    globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(e: Element): ShadowRoot | null } } }
  ).chrome?.dom;
  return dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** The document of a frame of the same origin; null for any other. */
export function frameOf(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
