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
 * Tells when the route may have changed without a load. `navigatesuccess` comes after the address has really changed; the
 * others are for pages and browsers that go without the Navigation API.
 */
export function hearRoutes(window: Window, hear: Hear, tell: (event: Event) => void): void {
  const { navigation } = window as unknown as { navigation?: EventTarget };
  // A page that aborts its own navigation after the address changed reports an error, not a success.
  if (navigation) hear(navigation, 'navigatesuccess currententrychange', tell);
  hear(window, 'hashchange popstate', tell);
}

/**
 * Tells each new route of a page that changes its address without loading.
 * @param since the address that it had last
 */
export function onRoute(
  window: Window,
  hear: Hear,
  tell: (route: string) => void,
  since = window.document.URL,
): void {
  let last = since;
  const look = () => {
    if (window.document.URL === last) return;
    last = window.document.URL;
    tell(routeNow(window));
  };
  const soon = () => setTimeout(look, 0);
  hearRoutes(window, hear, ({ type }) => (type === 'currententrychange' ? soon() : look()));
  soon();
}
