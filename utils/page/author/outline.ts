import type { Description } from '../../core/anchors/description';
import { locate } from '../locate/locate';
import { ownElement } from '../overlay/own-element';
import { boxInPage } from '../point/pointable';

const CSS = `
:host { all: initial !important; }
.line { position: fixed; box-sizing: border-box; margin: 0; padding: 0; border: 3px solid #1f5fbf; border-radius: 6px; background: transparent; box-shadow: 0 0 0 2px #fff, 0 0 0 3px #1b1f27; pointer-events: none; overflow: visible; }
@media (forced-colors: active) { .line { border-color: Highlight; } }
`;

/**
 * Draws a line around a thing that the champion asks for, brought into view first, until another is asked for or the
 * signal ends. Answers whether it was found. Nothing of the page is touched.
 */
export function createOutline(document: Document, signal: AbortSignal): (at: Description | null) => boolean {
  let host: HTMLElement | null = null;
  const clear = (): void => {
    host?.remove();
    host = null;
  };
  signal.addEventListener('abort', clear, { once: true });
  return at => {
    clear();
    const verdict = at && locate(document, at);
    if (verdict?.kind !== 'found') return false;
    verdict.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const made = ownElement(document, 'foothold-outline');
    const look = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    look.replaceSync(CSS);
    made.root.adoptedStyleSheets = [look];
    const line = document.createElement('div');
    line.className = 'line';
    line.popover = 'manual';
    const { x, y, width, height } = boxInPage(verdict.element);
    Object.assign(line.style, {
      left: `${x - 5}px`,
      top: `${y - 5}px`,
      width: `${width + 10}px`,
      height: `${height + 10}px`,
    });
    made.root.append(line);
    host = made.element;
    document.documentElement.append(host);
    line.showPopover();
    return true;
  };
}
