import type { Calls, SurfaceCalls, Wanted } from '../messages/calls';
import { openWindow } from './open-window';
import type { Browser, Sender } from './world';

/** Tells our open pages; when none is open nobody needs to know. */
export async function tellSurfaces<N extends keyof SurfaceCalls>(
  browser: Browser,
  call: N,
  send: Calls[N]['send'],
): Promise<void> {
  await browser.runtime.sendMessage({ foothold: 1, call, send }).catch(() => undefined);
}

export const changed = (browser: Browser): Promise<void> => tellSurfaces(browser, 'surface.changed', {});

const WAITING = 'view';
/** A panel that is only now loading asks for its state within this time. ms. */
const LOADING = 10_000;

/** Which view the panel that is being opened should show. Kept until it has loaded. */
export async function showView(browser: Browser, now: number, wanted: Wanted): Promise<void> {
  await browser.storage.session.set({ [WAITING]: { wanted, at: now } });
  await tellSurfaces(browser, 'surface.open', wanted);
}

/** To be called when a page of ours asks for its state: it may have been opened for something. */
export async function showWaitingView(browser: Browser, now: number): Promise<void> {
  const waiting = (await browser.storage.session.get(WAITING))[WAITING] as
    { wanted: Wanted; at: number } | undefined;
  if (!waiting) return;
  await browser.storage.session.remove(WAITING);
  if (now - waiting.at < LOADING) await tellSurfaces(browser, 'surface.open', waiting.wanted);
}

/** A panel in a small window is on its way for so long; no second one is opened meanwhile. ms. */
const ON_ITS_WAY = 5_000;

/**
 * Opens the side panel, or what the browser has instead. Must be called before anything is awaited: a browser only
 * opens it within the rep's own gesture. Where the browser refuses, what this answers opens a small window; to be
 * called only for who may have one, since that needs no gesture.
 */
export function openSurface(
  browser: Browser,
  sender: Pick<Sender, 'tab'>,
  memory: { small: number },
  now: number,
): () => void {
  const tabId = sender.tab?.id;
  const small = async (): Promise<void> => {
    if (Math.abs(now - memory.small) < ON_ITS_WAY) return;
    memory.small = now;
    await openWindow(browser, '/sidepanel.html', { width: 420, height: 720 });
  };
  const opened =
    browser.sidePanel && tabId !== undefined
      ? browser.sidePanel.open({ tabId })
      : (browser.action.openPopup?.() ?? Promise.reject(new Error('no popup')));
  const refused = opened.then(
    () => false,
    () => true,
  );
  return () => void refused.then(was => (was ? small() : undefined)).catch(() => undefined);
}
