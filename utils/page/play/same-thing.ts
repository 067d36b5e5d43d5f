/** What an element says of itself; compared in the page and kept no longer than something stands there. */
export const wordsOf = (element: Element): string =>
  [element.getAttribute('aria-label'), element.getAttribute('href'), element.textContent]
    .join('\n')
    .slice(0, 400);

/**
 * Whether an element that was found is still taken for the thing when a later look is not sure: as long as it says the
 * same. A recycled row says something else.
 */
export const isStill = (element: Element, said: string): boolean =>
  element.isConnected && wordsOf(element) === said;
