import { boxInPage, step, thingAt } from './pointable';

export interface PointWords {
  hint: string;
}

/** What a champion needs more than a rep who asks. */
export interface Picking {
  /** What stands beside the outline; may take a moment. */
  label(element: Element): Promise<string>;
}

/** The pointer rests before something is said about what is under it. ms. */
const LABEL_AFTER = 120;

/** Shows what would be picked; closed, in the top layer, above everything the page draws. */
const CSS = `
:host { all: initial !important; }
.shield { position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0; background: transparent; cursor: crosshair; overflow: hidden; }
.outline { position: fixed; box-sizing: border-box; border: 2px solid #2f6bff; border-radius: 4px; background: rgb(47 107 255 / 12%); box-shadow: 0 0 0 1px #fff; pointer-events: none; transition: none; }
.outline:not(.on) { display: none; }
.hint { position: fixed; inset-block-start: 16px; inset-inline-start: 50%; translate: -50% 0; max-width: min(90vw, 420px); padding: 8px 14px; border-radius: 8px; background: #1b1e27; color: #fff; font: 14px/20px system-ui, sans-serif; text-align: center; pointer-events: none; }
[dir=rtl] .hint { translate: 50% 0; }
.label { position: fixed; max-inline-size: min(90vw, 320px); padding: 4px 8px; border-radius: 6px; background: #1b1e27; color: #fff; font: 12px/16px system-ui, sans-serif; pointer-events: none; }
.label:empty { display: none; }
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
 * With `picking` the arrows walk: up and down to what holds it and what it holds, left and right to the next thing;
 * while Alt is held the page feels the pointer, so that a menu that opens under it opens and stays, but no press.
 * @param done the element, or null when it was ended
 */
export function point(
  document: Document,
  words: PointWords,
  dir: 'ltr' | 'rtl',
  done: (picked: Element | null) => void,
  picking?: Picking,
): Pointer {
  const view = document.defaultView!;
  document.querySelector(NAME)?.remove();
  const host = document.createElement(NAME);
  const root = host.attachShadow({ mode: 'closed' });
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
  const label = document.createElement('div');
  label.className = 'label';
  shield.append(outline, label, hint);
  root.append(shield);
  document.documentElement.append(host);
  shield.showPopover();

  const life = new AbortController();
  let over: Element | null = null;
  /** Alt is held: the page feels the pointer. */
  let feeling = false;
  let labelling: number | undefined;

  const end = (picked: Element | null): void => {
    if (life.signal.aborted) return;
    life.abort();
    view.clearTimeout(labelling);
    host.remove();
    done(picked);
  };
  const feel = (on: boolean): void => {
    feeling = on;
    shield.style.pointerEvents = on ? 'none' : '';
  };
  const mark = (element: Element | null): void => {
    if (element !== over) tell(element);
    over = element;
    outline.classList.toggle('on', element !== null);
    if (!element) return;
    const { x, y, width, height } = boxInPage(element);
    const below = y + height + 40 < view.innerHeight;
    Object.assign(label.style, {
      left: `${Math.min(Math.max(4, x), view.innerWidth - 328)}px`,
      top: below ? `${y + height + 8}px` : '',
      bottom: below ? '' : `${view.innerHeight - y + 8}px`,
    });
    Object.assign(outline.style, {
      left: `${x - 3}px`,
      top: `${y - 3}px`,
      width: `${width + 6}px`,
      height: `${height + 6}px`,
    });
  };
  const tell = (element: Element | null): void => {
    view.clearTimeout(labelling);
    label.textContent = '';
    if (!picking || !element) return;
    labelling = view.setTimeout(() => {
      void picking.label(element).then(words => {
        if (over === element) label.textContent = words;
      });
    }, LABEL_AFTER);
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
    if (!event.isTrusted) return false;
    const { key } = event;
    const ends = key === 'Escape' || key === 'Enter';
    const next = picking && !ends ? step(document, over, key) : undefined;
    if (picking && key === 'Alt') feel(true);
    else if (!ends && next === undefined) return false;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (ends) end(key === 'Enter' ? over : null);
    else if (next) {
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      mark(next);
    }
    return true;
  };
  if (picking) {
    view.addEventListener('keyup', event => event.key === 'Alt' && feel(false), listen);
    view.addEventListener('blur', () => feel(false), listen);
  }
  /** Under Alt the page's own things are reached: they may open, and never close or act. */
  const felt = (event: Event): boolean => {
    if (!event.isTrusted || !/pointer|mouse|click|contextmenu/.test(event.type)) return false;
    if (/over|enter|move/.test(event.type)) {
      if (event.type === 'pointermove')
        mark(thingAt(document, (event as PointerEvent).clientX, (event as PointerEvent).clientY, host));
      return false;
    }
    if (!/out|leave/.test(event.type)) take(event);
    return true;
  };
  view.addEventListener('keydown', keyed, listen);
  view.addEventListener('pagehide', () => end(null), listen);
  return {
    take(event) {
      if (life.signal.aborted) return false;
      if (event.type === 'keydown') return keyed(event as KeyboardEvent);
      if (feeling && event.target !== host) return felt(event);
      if (event.target !== host) return false;
      take(event);
      return true;
    },
    end: () => end(null),
  };
}
