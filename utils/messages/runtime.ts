/**
 * The extension API as a content script finds it, without a polyfill: Firefox calls it `browser`, Chromium `chrome`;
 * both answer with promises under Manifest V3.
 */
export const runtime: typeof chrome.runtime = (
  (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome
)?.runtime;

/** False once the extension was updated or removed under a running page. */
export function isOrphaned(): boolean {
  return runtime?.id === undefined;
}
