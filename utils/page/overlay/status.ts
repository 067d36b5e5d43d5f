import { ownElement } from './own-element';

/** Speaks to screen readers from a place of its own: it must stand, empty, before anything is said. */
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
  document.documentElement.append(element);
  let timer: ReturnType<typeof setTimeout>;
  return {
    element,
    say(text) {
      clearTimeout(timer);
      if (!element.isConnected) document.documentElement.append(element);
      timer = setTimeout(() => (region.textContent = text), MET_MS);
    },
    remove() {
      clearTimeout(timer);
      element.remove();
    },
  };
}
