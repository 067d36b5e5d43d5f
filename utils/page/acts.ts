/** Trusted acts that a pack's trigger can be about. */
export const ACTS = ['click', 'input', 'change', 'submit'];

/** An act that could not be judged yet, and what it was done on. */
export interface Held {
  kind: string;
  path: EventTarget[];
}

/**
 * What the rep is doing just now, as far as it decides when to speak: noted from the start, because who begins to
 * listen when a card is due does not know of the key pressed a second before. Times in ms; no key and no text is kept.
 */
export interface Acts {
  routed: number;
  keyed: number;
  composing: boolean;
  /** A button of the pointer is down, or something is dragged. */
  pressing: boolean;
  /** The field that was typed in last and not left since. */
  dirty: EventTarget | null;
}

/**
 * Notes what the rep does.
 * @param came told at each sign that somebody is at the page: the pointer comes over it, focus into it, or more
 * @returns with `note`, which is to be handed each event of the page that the rep brought about
 */
export function noteActs(now: () => number, came: () => void): { acts: Acts; note(event: Event): void } {
  const acts: Acts = {
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
    switch (type) {
      case 'pointerover':
      case 'focusin':
      case 'click':
      case 'change':
        break;
      case 'keydown':
        acts.keyed = now();
        break;
      case 'input':
        acts.dirty = event.composedPath()[0] ?? null;
        break;
      case 'submit':
      case 'focusout':
        acts.dirty = null;
        break;
      case 'compositionstart':
      case 'compositionend':
        acts.composing = type === 'compositionstart';
        break;
      case 'dragstart':
      case 'dragend':
        dragged = acts.pressing = type === 'dragstart';
        break;
      case 'pointerdown':
        acts.pressing = true;
        break;
      case 'pointerup':
      case 'pointercancel':
        acts.pressing = dragged;
        break;
      default:
        return;
    }
    came();
  };
  return { acts, note };
}
