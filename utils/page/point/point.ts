import { ownElement } from '../overlay/own-element';
import { boxInPage, thingAt } from './pointable';

export interface PointWords {
  hint: string;
}

/** Shows what would be picked; closed, in the top layer, above everything the page draws. */
const CSS = `
:host { all: initial !important; }
.shield { position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; background: transparent; cursor: crosshair; overflow: hidden; }
.outline { position: fixed; box-sizing: border-box; border: 2px solid #2f6bff; border-radius: 4px; background: rgb(47 107 255 / 12%); box-shadow: 0 0 0 1px #fff; pointer-events: none; transition: none; }
.outline:not(.on) { display: none; }
.hint { position: fixed; inset-block-start: 16px; inset-inline-start: 50%; translate: -50% 0; max-width: min(90vw, 420px); padding: 8px 14px; border-radius: 8px; background: #1b1e27; color: #fff; font: 14px/20px system-ui, sans-serif; text-align: center; pointer-events: none; }
[dir=rtl] .hint { translate: 50% 0; }
@media (forced-colors: active) { .outline { border-color: Highlight; background: transparent; } .hint { border: 1px solid CanvasText; } }
`;

/** A pointing under way. */
export interface Pointer {
  /** Takes an event before the page does; true when it was the pointer's own. */
  take(event: Event): boolean;
  end(): void;
}

/** Under `foothold-` so that nothing of ours describes or covers it. */
const NAME = 'foothold-point';

/**
 * Lets the rep pick one thing on the page: a light outline follows the pointer, a click picks, Escape ends it. Nothing
 * of it reaches the page's own handlers, and only real presses count.
 * @param done the element, or null when it was ended
 */
export function point(
  document: Document,
  words: PointWords,
  dir: 'ltr' | 'rtl',
  done: (picked: Element | null) => void,
): Pointer {
  const view = document.defaultView!;
  document.querySelector(NAME)?.remove();
  const { element: host, root } = ownElement(document, NAME);
  const look = new view.CSSStyleSheet();
  look.replaceSync(CSS);
  root.adoptedStyleSheets = [look];
  const shield = document.createElement('div');
  shield.className = 'shield';
  shield.popover = 'manual';
  shield.dir = dir;
  const outline = document.createElement('div');
  outline.className = 'outline';
  const hint = document.createElement('div');
  hint.className = 'hint';
  hint.setAttribute('role', 'status');
  hint.textContent = words.hint;
  shield.append(outline, hint);
  root.append(shield);
  document.documentElement.append(host);
  shield.showPopover();

  const life = new AbortController();
  let over: Element | null = null;

  const end = (picked: Element | null): void => {
    if (life.signal.aborted) return;
    life.abort();
    host.remove();
    done(picked);
  };
  const mark = (element: Element | null): void => {
    over = element;
    outline.classList.toggle('on', element !== null);
    if (!element) return;
    const { x, y, width, height } = boxInPage(element);
    Object.assign(outline.style, {
      left: `${x - 3}px`,
      top: `${y - 3}px`,
      width: `${width + 6}px`,
      height: `${height + 6}px`,
    });
  };
  const take = (event: Event): void => {
    event.stopImmediatePropagation();
    if (event.type !== 'wheel') event.preventDefault();
    if (!event.isTrusted) return;
    const { clientX, clientY } = event as PointerEvent;
    if (event.type === 'pointermove' || event.type === 'pointerdown')
      mark(thingAt(document, clientX, clientY, host));
    if (event.type === 'click') end(thingAt(document, clientX, clientY, host));
    if (event.type === 'contextmenu') end(null);
  };
  const listen = { capture: true, signal: life.signal } as const;
  for (const type of [
    'pointermove',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
    'contextmenu',
  ])
    shield.addEventListener(type, take, listen);
  shield.addEventListener('wheel', () => mark(null), { passive: true, signal: life.signal });
  const keyed = (event: KeyboardEvent): boolean => {
    if (!event.isTrusted || (event.key !== 'Escape' && event.key !== 'Enter')) return false;
    event.stopImmediatePropagation();
    event.preventDefault();
    end(event.key === 'Enter' ? over : null);
    return true;
  };
  view.addEventListener('keydown', keyed, listen);
  view.addEventListener('pagehide', () => end(null), listen);
  return {
    take(event) {
      if (life.signal.aborted) return false;
      if (event.type === 'keydown') return keyed(event as KeyboardEvent);
      if (event.target !== host) return false;
      take(event);
      return true;
    },
    end: () => end(null),
  };
}
