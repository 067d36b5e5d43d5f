import { ACTS } from './acts';
import type { Frames } from './frames';
import { within } from './within';

/** An act of the rep that could not be judged yet, and what it was done on. */
export interface Held {
  kind: string;
  path: EventTarget[];
}

/** Keeps the rep's acts while what can judge them is on its way. What is returned ends that, and hands them over in order. */
export function holdActs(frames: Frames, signal: AbortSignal): () => Held[] {
  const held: Held[] = [];
  const own = within(signal);
  const note = (event: Event) => {
    if (event.isTrusted) held.push({ kind: event.type, path: event.composedPath() });
  };
  frames.each(view => {
    for (const type of ACTS)
      view.addEventListener(type, note, { capture: true, passive: true, signal: own.signal });
  }, own.signal);
  return () => {
    own.abort();
    return held;
  };
}
