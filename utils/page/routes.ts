import type { Hear } from './ears';

/** Path, query and hash: what a pack's addresses are written about. */
export function routeNow(window: Window): string {
  // The document is known to the watcher already; the first touch of `location` would cost every app page 3 kB.
  const { URL } = window.document;
  return URL.slice(URL.indexOf('/', URL.indexOf('//') + 2));
}

/** What of a route is the page. Apps rewrite the rest, a filter or a sorting, while the rep stays where they are. */
export const placeOf = (route: string): string => route.replace(/\?[^#]*/g, '');

/**
 * Tells each new route of a page that changes its address without loading. `navigatesuccess` comes after the address
 * has really changed; the other two are for pages and browsers that go without the Navigation API.
 */
export function onRoute(window: Window, hear: Hear, tell: (route: string) => void): void {
  let last = routeNow(window);
  const look = () => {
    const route = routeNow(window);
    if (route === last) return;
    last = route;
    tell(route);
  };
  const { navigation } = window as unknown as { navigation?: EventTarget };
  if (navigation) {
    hear(navigation, 'navigatesuccess', look);
    // A page that aborts its own navigation after the address changed reports an error, not a success.
    hear(navigation, 'currententrychange', () => setTimeout(look, 0));
  }
  hear(window, 'hashchange', look);
  hear(window, 'popstate', look);
}
