import { frameAround } from '../deep';
import { ownElement } from '../overlay/own-element';
import { boxInPage, thingAt } from './pointable';

/** Shows what would be picked; closed, in the top layer, above everything the page draws. */
const CSS = `
:host { all: initial !important; }
.shield { position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; background: transparent; cursor: crosshair; overflow: hidden; font: 14px/20px system-ui, sans-serif; }
.shield.through { pointer-events: none; }
.outline { position: fixed; box-sizing: border-box; border: 2px solid #2f6bff; border-radius: 4px; background: rgb(47 107 255 / 12%); box-shadow: 0 0 0 1px #fff; pointer-events: none; transition: none; }
.outline:not(.on) { display: none; }
.hint, .bubble { position: fixed; padding: 8px 14px; border-radius: 8px; background: #1b1e27; color: #fff; pointer-events: none; }
.hint { inset-block-start: 16px; inset-inline-start: 50%; translate: -50% 0; max-width: min(90vw, 420px); text-align: center; }
[dir=rtl] .hint { translate: 50% 0; }
.hint.low { inset-block: auto 16px; }
.bubble { width: max-content; max-width: min(90vw, 320px); border-inline-start: 4px solid #8db8ff; }
.bubble:empty { display: none; }
.bubble b { display: block; overflow-wrap: anywhere; }
.bubble.C { border-inline-start-color: #ffc069; }
@media (forced-colors: active) { .outline { border-color: Highlight; background: transparent; } .hint, .bubble { border: 1px solid CanvasText; } }
`;

/** Events of the rep's hand; none of them reaches the page while the shield stands. */
const POINTS = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'mousemove',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
];

/** A pointing under way. */
export interface Pointer {
  /** Takes an event before the page does; true when it was the pointer's own. */
  take(event: Event): boolean;
  end(): void;
}

/** What the shield tells; every one of these is a real act of a person. */
export interface ShieldEvents {
  /** The pointer is over this now; null over nothing but the page. */
  over(thing: Element | null): void;
  pressed(thing: Element | null): void;
  /** True when the key was meant for the pointing. */
  key(event: KeyboardEvent): boolean;
  /** A right click, or the page went away. */
  ended(): void;
}

export interface Shield extends Pointer {
  /** Outlines a thing, null nothing. */
  mark(thing: Element | null): void;
  /** Words beside what is outlined; empty takes them away. */
  say(title: string, words: string, look?: string): void;
  /** Lets hovering through to the page, so that its menus open; presses still stay here. */
  letHover(through: boolean): void;
}

/** Under `foothold-` so that nothing of ours describes or covers it. */
const NAME = 'foothold-point';

/**
 * Stands between the page and the hand: what is pointed at is told, and nothing of it reaches the page's own
 * handlers. Only real presses count.
 */
export function raiseShield(
  document: Document,
  hint: string,
  { dir, lang }: { dir: 'ltr' | 'rtl'; lang: string },
  on: ShieldEvents,
): Shield {
  const view = document.defaultView!;
  document.querySelector(NAME)?.remove();
  const { element: host, root } = ownElement(document, NAME);
  const look = new view.CSSStyleSheet();
  look.replaceSync(CSS);
  root.adoptedStyleSheets = [look];
  const make = (name: string, role?: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = name;
    if (role) element.setAttribute('role', role);
    return element;
  };
  const shield = make('shield');
  shield.popover = 'manual';
  shield.dir = dir;
  shield.lang = lang;
  const outline = make('outline');
  const bubble = make('bubble', 'status');
  const hintBox = make('hint', 'status');
  hintBox.textContent = hint;
  shield.append(outline, hintBox, bubble);
  root.append(shield);
  document.documentElement.append(host);
  shield.showPopover();

  const life = new AbortController();
  let through = false;
  let marked: Element | null = null;

  function take(event: Event): void {
    event.stopImmediatePropagation();
    if (event.type !== 'wheel') event.preventDefault();
    if (!event.isTrusted) return;
    if (event.type === 'pointermove' || event.type === 'pointerdown') on.over(under(event as PointerEvent));
    if (event.type === 'click') on.pressed(under(event as PointerEvent));
    if (event.type === 'contextmenu') on.ended();
  }

  /** The thing at the pointer, also when a frame has told of it in coordinates of its own. */
  function under(event: PointerEvent): Element | null {
    let { clientX: x, clientY: y } = event;
    for (let frame = frameAround((event.view ?? view).document); frame;) {
      const around = frame.getBoundingClientRect();
      x += around.x + frame.clientLeft;
      y += around.y + frame.clientTop;
      frame = frameAround(frame.ownerDocument);
    }
    return thingAt(document, x, y, host);
  }

  function keyed(event: KeyboardEvent): boolean {
    if (!event.isTrusted || !on.key(event)) return false;
    event.stopImmediatePropagation();
    event.preventDefault();
    return true;
  }

  const listen = { capture: true, signal: life.signal } as const;
  for (const type of POINTS) shield.addEventListener(type, take, listen);
  shield.addEventListener('wheel', () => on.over(null), { passive: true, signal: life.signal });
  view.addEventListener('keydown', keyed, listen);
  view.addEventListener('pagehide', () => on.ended(), listen);
  view.addEventListener('resize', () => mark(marked), listen);
  view.addEventListener('scroll', () => mark(marked), { ...listen, passive: true });

  function mark(thing: Element | null): void {
    marked = thing;
    outline.classList.toggle('on', thing !== null);
    if (!thing) return void bubble.replaceChildren();
    const { x, y, width, height } = boxInPage(thing);
    Object.assign(outline.style, {
      left: `${x - 3}px`,
      top: `${y - 3}px`,
      width: `${width + 6}px`,
      height: `${height + 6}px`,
    });
    hintBox.classList.toggle('low', y < 96);
    placeBubble(x, y, width, height);
  }

  /** Below the outline, above it where the window ends, never out of the window. */
  function placeBubble(x: number, y: number, width: number, height: number): void {
    const { offsetWidth: w, offsetHeight: h } = bubble;
    const start = dir === 'rtl' ? x + width - w : x;
    const below = y + height + 10;
    const top = below + h > view.innerHeight - 4 ? y - h - 10 : below;
    bubble.style.left = `${Math.max(4, Math.min(start, view.innerWidth - w - 4))}px`;
    bubble.style.top = `${Math.max(4, Math.min(top, view.innerHeight - h - 4))}px`;
  }

  return {
    mark,
    say(title, words, of = '') {
      const name = document.createElement('b');
      name.textContent = title;
      bubble.className = `bubble ${of}`;
      bubble.replaceChildren(...(title || words ? [name, words] : []));
      if (marked) mark(marked);
    },
    letHover(now) {
      through = now;
      shield.classList.toggle('through', now);
    },
    take(event) {
      if (life.signal.aborted) return false;
      if (event.type === 'keydown') return keyed(event as KeyboardEvent);
      if (event.target === host) {
        take(event);
        return true;
      }
      if (!through || !POINTS.includes(event.type)) return false;
      if (event.type === 'pointermove' || event.type === 'mousemove') {
        if (event.isTrusted && event.type === 'pointermove') on.over(under(event as PointerEvent));
        return false;
      }
      take(event);
      return true;
    },
    end() {
      life.abort();
      host.remove();
    },
  };
}
