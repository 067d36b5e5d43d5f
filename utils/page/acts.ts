import type { Frames } from './frames';

/** Trusted acts that a pack's trigger can be about. */
export const ACTS = ['click', 'input', 'change', 'submit'];

/**
 * What the rep is doing just now, as far as it decides when to speak: noted from the start, because who begins to
 * listen when a card is due does not know of the key pressed a second before. Times in ms; no key and no text is kept.
 */
export interface Acts {
  born: number;
  routed: number;
  keyed: number;
  composing: boolean;
  /** A button of the pointer is down, or something is dragged. */
  pressing: boolean;
  /** The field that was typed in last and not left since. */
  dirty: EventTarget | null;
}

/** @param came told at each sign that somebody is at the page: the pointer comes over it, focus into it, or more */
export function noteActs(frames: Frames, now: () => number, came: (event: Event) => void): Acts {
  const acts: Acts = {
    born: now(),
    routed: -Infinity,
    keyed: -Infinity,
    composing: false,
    pressing: false,
    dirty: null,
  };
  // A native drag cancels the pointer first and lets go of it only at its end.
  let dragged = false;
  const note = (event: Event) => {
    const { type } = event;
    if (!event.isTrusted) return;
    came(event);
    if (type === 'pointerover' || type === 'focusin' || type === 'click') return;
    if (type === 'keydown') acts.keyed = now();
    else if (type === 'input') acts.dirty = event.composedPath()[0] ?? null;
    else if (type === 'submit' || type === 'focusout') acts.dirty = null;
    else if (type.startsWith('composition')) acts.composing = type === 'compositionstart';
    else {
      if (type.startsWith('drag')) dragged = type === 'dragstart';
      acts.pressing = dragged || type === 'pointerdown';
    }
  };
  const types =
    'pointerover focusin click keydown input submit focusout compositionstart compositionend pointerdown pointerup pointercancel dragstart dragend';
  frames.each((window, hear) => {
    for (const type of types.split(' ')) hear(window, type, note);
  });
  return acts;
}
