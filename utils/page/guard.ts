import type { Hear } from './ears';
import type { Player } from './player';
import type { Room } from './room';

/**
 * Everything a page could learn of, or do about, what the rep does on our own elements. Focus is here because focus
 * traps act on it; wheel and touch are passive so that scrolling the page never waits for us.
 */
export const ACTIVE =
  'keydown keypress keyup beforeinput input change paste copy cut ' +
  'compositionstart compositionupdate compositionend ' +
  'pointerdown pointerup pointercancel mousedown mouseup click auxclick dblclick contextmenu ' +
  'pointerover pointerout mouseover mouseout pointermove mousemove ' +
  'dragstart dragend dragover dragenter dragleave drop selectstart ' +
  'focusin focusout focus blur toggle beforetoggle close cancel submit';
export const PASSIVE = 'wheel touchstart touchmove touchend touchcancel';

/** Who is asked at the guard, and who is told of what it lets through. */
export interface Gate {
  room: Pick<Room, 'pointer'>;
  player(): Player | null;
  /** An event of the page's own that the rep, not a script, brought about. */
  passed?(event: Event): void;
}

/**
 * Keeps events of our own elements from the page and hands them on to our own drawing. It must be set at
 * `document_start`: only the first capture listener of the window runs before every listener of the page.
 * An event that leaves a page's element for ours is kept as well, and so is the one that comes back to it: a focus trap
 * that sees where focus went would pull it back, and a field that sees a blur would complain about its content.
 */
export function installGuard(window: Window, hear: Hear, gate: Gate): void {
  const guard = createGuard(gate);
  hear(window, ACTIVE, guard);
  hear(window, PASSIVE, guard, 'passive');
}

/** The guard itself, to be handed every event that it is about. */
export function createGuard(gate: Gate): (event: Event) => void {
  /** The element of the page that focus left for one of ours: the page believes that it is still there. */
  let left: EventTarget | undefined;
  return event => {
    // While the rep points, what concerns the pointer concerns nobody else.
    if (gate.room.pointer?.(event)) return event.stopImmediatePropagation();
    const player = gate.player();
    if (player) {
      const related = (event as FocusEvent).relatedTarget;
      if (player.owns(event.target) || event.composedPath().some(each => player.owns(each))) {
        event.stopImmediatePropagation();
        if (event.isTrusted) player.take(event);
        return;
      }
      if (related && player.owns(related)) {
        const [at] = event.composedPath();
        const leaving = event.type === 'focusout' || event.type === 'blur';
        if (leaving) left = at;
        if (leaving || at === left || !event.type.startsWith('focus'))
          return event.stopImmediatePropagation();
      }
    }
    if (event.isTrusted) gate.passed?.(event);
  };
}
