import { routeOf } from '../core/targeting/address';
import type { Hear } from './ears';

/** The parts of the Navigation API in use; not every browser has it. */
interface Navigation extends EventTarget {
  activation?: { from: { url: string | null } | null; navigationType: string } | null;
}

const navigationOf = (window: Window): Navigation | undefined =>
  (window as unknown as { navigation?: Navigation }).navigation;

/** Tells when the page goes to another document by a link, a form or its own script; never by the browser's buttons. */
export function onLeaving(window: Window, hear: Hear, tell: () => void): void {
  const navigation = navigationOf(window);
  if (!navigation) return;
  hear(navigation, 'navigate', event => {
    const { destination } = event as Event & { destination?: { sameDocument: boolean } };
    if (event.isTrusted && destination?.sameDocument === false) tell();
  });
}

/**
 * Tells when the browser brings back a page that it had kept. Every page is shown once, and an event that is heard costs
 * it 5 kB: only one that went away listens.
 */
export function onReturn(window: Window, hear: Hear, signal: AbortSignal, tell: () => void): void {
  hear(window, 'pagehide', ({ isTrusted }) => {
    if (isTrusted) window.addEventListener('pageshow', tell, { capture: true, once: true, signal });
  });
}

/** Whether this document took the place of one of the same origin: then the next press may well take it away too. */
export const replacesOwn = (window: Window): boolean => navigationOf(window)?.activation?.from != null;

const loadOf = (window: Window): PerformanceNavigationTiming | undefined =>
  (window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0];

/** When the document began to come, in ms on the clock of `performance.now()`. */
export const bornAt = (window: Window): number => loadOf(window)?.responseStart ?? 0;

/**
 * The route of the document whose place this one took, or null where that is kept from scripts. Undefined when none
 * of the same origin stood there just before, when the rep went back or forward, and when the server answered with an
 * error: nothing that was begun there has come to its result here.
 */
export function routeBefore(window: Window): string | null | undefined {
  const activation = navigationOf(window)?.activation;
  if (!activation?.from || activation.navigationType === 'traverse') return undefined;
  const load = loadOf(window);
  if (load && load.responseStatus >= 400) return undefined;
  return activation.from.url === null ? null : routeOf(activation.from.url);
}
