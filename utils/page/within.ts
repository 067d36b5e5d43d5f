/** A life inside another: ends by itself or with the outer one, and leaves nothing behind on it when it ends first. */
export function within(outer: AbortSignal): AbortController {
  const inner = new AbortController();
  if (outer.aborted) inner.abort();
  outer.addEventListener('abort', () => inner.abort(), { once: true, signal: inner.signal });
  return inner;
}
