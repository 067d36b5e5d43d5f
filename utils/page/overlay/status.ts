import { ownElement } from './own-element';

/** Speaks to screen readers from a place of its own: it must stand, empty, before anything is said. No words empty it. */
export interface Status {
  readonly element: HTMLElement;
  say(text: string): void;
  remove(): void;
}

/** Long enough for a screen reader to have met the empty region. */
const MET_MS = 200;

const CSS = `:host{all:initial!important;position:fixed!important;inset:auto 0 0 auto!important;inline-size:1px!important;block-size:1px!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important;pointer-events:none!important}`;

export function createStatus(document: Document): Status {
  const { element, root } = ownElement(document, 'foothold-status');
  const sheet = new document.defaultView!.CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  root.append(region);
  let timer: ReturnType<typeof setTimeout>;
  /** Since when it has stood there empty, on the page's own clock. */
  let since = 0;
  function empty(): void {
    const stands = element.isConnected;
    if (stands && region.textContent === '') return;
    region.textContent = '';
    if (!stands) document.documentElement.append(element);
    since = performance.now();
  }
  empty();
  return {
    element,
    say(text) {
      clearTimeout(timer);
      empty();
      if (text === '') return;
      const tell = () => (region.textContent = text);
      const wait = since + MET_MS - performance.now();
      if (wait > 0) timer = setTimeout(tell, wait);
      else tell();
    },
    remove() {
      clearTimeout(timer);
      element.remove();
    },
  };
}
