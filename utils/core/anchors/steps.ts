/** Work that may rest after each step, for whoever shares a thread with it. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it without a rest. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const A_STEP = 500;

/** Does the work for every number from `first` to before `end`, some hundred in a step. */
export function* stepsThrough(first: number, end: number, work: (at: number) => void): Steps<void> {
  for (let from = first; from < end; from += A_STEP) {
    if (from > first) yield;
    // A loop of its own: engines are slow to make a resting one fast.
    const to = Math.min(end, from + A_STEP);
    for (let at = from; at < to; at++) work(at);
  }
}
