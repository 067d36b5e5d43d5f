/** A page that has not changed for this long has settled. */
const QUIET_MS = 300;
/** Some pages never stop (clocks, tickers): then it counts as settled anyway. */
const AT_MOST_MS = 3000;

/** Resolves once the page has stopped changing, or after 3 s; never when the signal ends first. */
export function domIsQuiet(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return;
    const stop = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(limit);
    };
    const settle = () => {
      stop();
      resolve();
    };
    const limit = setTimeout(settle, AT_MOST_MS);
    let quiet = setTimeout(settle, QUIET_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(settle, QUIET_MS);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', stop, { once: true });
  });
}
