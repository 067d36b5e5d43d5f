import type { Frames } from './frames';

/** A browser stops a background that has had nothing to do for 30 s; what was asked of it this lately still runs. ms. */
const AWAKE_FOR = 10_000;

/**
 * While something may have to be told, the rep's own hand wakes a background that the browser has stopped: a pointer
 * that comes on to something, or a key, goes ahead of the press that takes the page away. A message that has to wait
 * until the background stands is dropped by Chromium when its page goes meanwhile, and with it “got it”, a step that
 * was done or a use that was begun. Answers what is to be told of events that never reach the page.
 */
export function keepAwake(
  frames: Frames,
  needed: () => boolean,
  wake: () => void,
  now: () => number,
  signal: AbortSignal,
): (event: Event) => void {
  let last = -Infinity;
  const stirred = (event: Event) => {
    if (!event.isTrusted || !needed() || now() - last < AWAKE_FOR) return;
    last = now();
    wake();
  };
  frames.each((view, hear) => {
    hear(view, 'pointerover keydown', stirred, 'passive');
  }, signal);
  return stirred;
}
