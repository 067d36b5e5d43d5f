/** What was done and may be undone, and what was undone and may be done again. Nearest first. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
}

/** Further back than this nobody undoes. */
const MOST_KEPT = 100;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/**
 * Something was done.
 * @param goesOn typing that goes on in the same field is one thing to undo, not one for each letter
 */
export function did<T>(history: History<T>, next: T, goesOn = false): History<T> {
  if (next === history.present) return history;
  const past = goesOn ? history.past : [history.present, ...history.past].slice(0, MOST_KEPT);
  return { past, present: next, future: [] };
}

export function undo<T>({ past: [last, ...past], present, future }: History<T>): History<T> {
  return last === undefined
    ? { past, present, future }
    : { past, present: last, future: [present, ...future] };
}

export function redo<T>({ past, present, future: [next, ...future] }: History<T>): History<T> {
  return next === undefined ? { past, present, future } : { past: [present, ...past], present: next, future };
}
