import { onReturn } from './documents';
import { createEars, type Hear } from './ears';
import { within } from './within';

/** What our script in a frame says to the watcher of its page. */
export const HELLO = 'foothold-frame';

/** The windows that make up a page for the rep: its own and those of its same-origin frames, in frames too. */
export interface Frames {
  /** Tells each window once, those that are there at once and others as they come. */
  each(tell: Tell, until?: AbortSignal): void;
  /** Takes in the frames that have come. */
  look(): void;
}

/** The ears end with the life of the window's document. */
type Tell = (window: Window, hear: Hear, life: AbortSignal) => void;

interface Watched {
  document: Document;
  hear: Hear;
  life: AbortController;
}

/**
 * Takes a frame in before its page's own scripts run where our script stands in it and says so; else when it has
 * loaded. A frame of another origin is not reached.
 */
export function watchFrames(window: Window, hear: Hear, signal: AbortSignal): Frames {
  const inner = new Map<Window, Watched>();
  const tellers = new Set<Tell>();

  function take(view: Window, document: Document): void {
    const known = inner.get(view);
    if (known?.document === document) return;
    known?.life.abort();
    const life = within(signal);
    const hear = createEars(document, life.signal);
    inner.set(view, { document, hear, life });
    hear(view, 'pagehide', ({ isTrusted }) => {
      // A page that only plays it keeps its guard.
      if (!isTrusted) return;
      life.abort();
      inner.delete(view);
    });
    hear(document, 'load', () => scan(view));
    for (const tell of tellers) tell(view, hear, life.signal);
  }

  function scan(view: Window): void {
    for (let i = 0; i < view.length; i++) {
      const frame = view[i]!;
      const document = documentOf(frame);
      if (!document) continue;
      take(frame, document);
      scan(frame);
    }
  }

  // Whether it was a frame that loaded is not asked: touching one element costs a page 70 kB of memory.
  const look = () => scan(window);
  look();
  hear(window.document, 'load', look);
  // Nothing is heard of a frame that a page writes together with itself, by `document.open()`.
  const rewritten = new MutationObserver(look);
  rewritten.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
  // Frames that a kept page brings back begin nothing anew.
  onReturn(window, hear, signal, look);

  return {
    look,
    each(tell, until) {
      tellers.add(tell);
      until?.addEventListener('abort', () => tellers.delete(tell), { once: true });
      tell(window, hear, signal);
      for (const [view, { hear, life }] of inner) tell(view, hear, life.signal);
    },
  };
}

function documentOf(view: Window): Document | null {
  try {
    return view.document;
  } catch {
    return null;
  }
}
