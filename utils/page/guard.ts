import type { Hear } from './ears';
import type { Player } from './player';
import type { Room } from './room';

/**
 * Everything a page could learn of, or do about, what the rep does on our own elements. Focus is here because focus
 * traps act on it; wheel and touch are passive so that scrolling the page never waits for us.
 */
const ACTIVE = [
  'keydown keypress keyup beforeinput input paste copy cut',
  'compositionstart compositionupdate compositionend',
  'pointerdown pointerup pointercancel mousedown mouseup click auxclick dblclick contextmenu',
  'pointerover pointerout mouseover mouseout pointermove mousemove',
  'dragstart dragend dragover dragenter dragleave drop selectstart',
  'focusin focusout focus blur toggle beforetoggle close cancel',
]
  .join(' ')
  .split(' ');
const PASSIVE = ['wheel', 'touchstart', 'touchmove', 'touchend', 'touchcancel'];

/**
 * Keeps events of our own elements from the page and hands them on to our own drawing. It must be set at
 * `document_start`: only the first capture listener of the window runs before every listener of the page.
 * An event that leaves a page's element for ours is kept as well, and so is the one that comes back to it: a focus trap
 * that sees where focus went would pull it back, and a field that sees a blur would complain about its content.
 */
export function installGuard(
  window: Window,
  hear: Hear,
  playing: () => Player | null,
  room: Pick<Room, 'pointer'> = {},
): void {
  /** The element of the page that focus left for one of ours: the page believes that it is still there. */
  let left: EventTarget | undefined;
  const guard = (event: Event) => {
    // While the rep points, what concerns the pointer concerns nobody else.
    if (room.pointer?.(event)) return event.stopImmediatePropagation();
    const player = playing();
    if (!player) return;
    const related = (event as FocusEvent).relatedTarget;
    if (player.owns(event.target) || event.composedPath().some(each => player.owns(each))) {
      event.stopImmediatePropagation();
      if (event.isTrusted) player.take(event);
    } else if (related && player.owns(related)) {
      const [at] = event.composedPath();
      const leaving = event.type === 'focusout' || event.type === 'blur';
      if (leaving) left = at;
      if (leaving || at === left || !event.type.startsWith('focus')) event.stopImmediatePropagation();
    }
  };
  for (const type of ACTIVE) hear(window, type, guard);
  for (const type of PASSIVE) hear(window, type, guard, { passive: true });
}
