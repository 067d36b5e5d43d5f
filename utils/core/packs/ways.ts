import type { Anchor } from '../anchors/description';
import type { Condition, Step } from './pack';

/** Of a step, what says for whom it is. */
export type Forking = Pick<Step, 'anchor' | 'when'>;

/** Where somebody is in a walkthrough. */
export interface Place {
  /** From 0; the number of steps once it is over. */
  step: number;
  /** Steps before it that were passed over, rising; all others before it were done. */
  passed: readonly number[];
}

export const START: Place = { step: 0, passed: [] };

/** For whom a step is; undefined: for everybody. */
export function conditionOf({ anchor, when }: Forking): (Condition & { at: Anchor }) | undefined {
  return when && { is: when.is, at: when.at ?? anchor };
}

/**
 * The steps that may be next at this place, in the order in which they are tried: each that is only for some, up to the
 * first that is for everybody. The number of steps stands for the end, where nothing else must come.
 *
 * Steps that stand together and ask after the same thing are one fork: whoever has done a step where it is there is not
 * asked to do one where it is not, although the thing may be gone by then.
 */
export function waysAt(steps: readonly Forking[], place: Place): number[] {
  const ways: number[] = [];
  for (let n = lastDone(place) + 1; n < steps.length; n++) {
    if (isRuledOut(steps, n, place)) continue;
    ways.push(n);
    if (!steps[n]!.when) return ways;
  }
  return [...ways, steps.length];
}

/** The place of another way of the same fork; null when it is none. */
export function turnTo(steps: readonly Forking[], place: Place, way: number): Place | null {
  return waysAt(steps, place).includes(way) ? placeAt(way, lastDone(place), place.passed) : null;
}

/** The place after the present step was done: the first of its ways, until the page tells which it is. */
export function placeAfter(steps: readonly Forking[], place: Place): Place {
  const [next] = waysAt(steps, { step: place.step + 1, passed: place.passed });
  return placeAt(next!, place.step, place.passed);
}

/** The place of the step that was done before the present one; null at the first. */
export function placeBefore(place: Place): Place | null {
  const last = lastDone(place);
  return last < 0 ? null : placeAt(last, last - 1, place.passed);
}

/**
 * How far somebody is who is at a step: it is their `n`th, of at least `least` and at most `most`. From step to step,
 * `least` never falls and `most` never rises.
 */
export function progressAt(steps: readonly Forking[], { step, passed }: Place): Progress {
  const n = step - passed.length + 1;
  let least = n;
  let most = n;
  for (let at = step + 1; at < steps.length;) {
    const end = endOfFork(steps, at);
    const [there, notThere] = sidesOf(steps.slice(at, end)).map(side => side.length) as [number, number];
    if (endOfFork(steps, step) === end) most += steps[step]!.when?.is === 'there' ? there : notThere;
    else {
      if (!steps[at]!.when || (there > 0 && notThere > 0)) least++;
      most += Math.max(there, notThere);
    }
    at = end;
  }
  return { n, least, most };
}

export interface Progress {
  n: number;
  least: number;
  most: number;
}

/** Where somebody is who came to this step by the longest way. */
export function placeOfStep(steps: readonly Forking[], step: number): Place {
  const way = longestWay(steps);
  const own = steps[step]?.when?.is;
  const passed = steps.slice(0, step).flatMap((each, n) => {
    const isDone = endOfFork(steps, n) > step ? each.when?.is === own : way.includes(each);
    return isDone ? [] : [n];
  });
  return { step, passed };
}

/** How many steps a rep is led through, from the first. */
export function lengthsOf(steps: readonly Forking[]): { least: number; most: number } {
  // As seen from a step for everybody before the first.
  const { least, most } = progressAt([{ anchor: { v: 1 } }, ...steps], START);
  return { least: least - 1, most: most - 1 };
}

/** The steps of the longest way: of each fork the side that has more. */
export function longestWay<S extends Forking>(steps: readonly S[]): S[] {
  const way: S[] = [];
  for (let at = 0; at < steps.length; at = endOfFork(steps, at)) {
    const fork = steps.slice(at, endOfFork(steps, at));
    const [there, notThere] = sidesOf(fork);
    way.push(...(there.length >= notThere.length ? there : notThere));
  }
  return way;
}

/**
 * The way that can be rehearsed: of each fork a side whose steps all have their still. What comes only for some may be
 * left out. Null when a step that everybody takes has none.
 */
export function wayOnStills<S extends Forking & Pick<Step, 'rehearse'>>(steps: readonly S[]): S[] | null {
  const way: S[] = [];
  for (let at = 0; at < steps.length; at = endOfFork(steps, at)) {
    const fork = steps.slice(at, endOfFork(steps, at));
    const sides = sidesOf(fork).filter(side => side.length > 0);
    const side = sides.find(some => some.every(({ rehearse }) => rehearse !== undefined));
    if (!side && (!fork[0]!.when || sides.length > 1)) return null;
    way.push(...(side ?? []));
  }
  return way.length > 0 ? way : null;
}

/** The steps for where it is there, which are also those for everybody, and the others. */
function sidesOf<S extends Forking>(fork: readonly S[]): [S[], S[]] {
  return [
    fork.filter(({ when }) => when?.is !== 'not there'),
    fork.filter(({ when }) => when?.is === 'not there'),
  ];
}

/** -1 when none was. */
function lastDone({ step, passed }: Place): number {
  let last = step - 1;
  while (passed.includes(last)) last--;
  return last;
}

/** At this step, with all between it and the last that was done passed over. */
const placeAt = (step: number, last: number, passed: readonly number[]): Place => ({
  step,
  passed: [
    ...passed.filter(n => n < last),
    ...Array.from({ length: step - last - 1 }, (_, i) => last + 1 + i),
  ],
});

const keyOf = (step: Forking): string | undefined => JSON.stringify(conditionOf(step)?.at);

/** Where the steps end that ask after the same thing as this one, which stand right behind it. */
function endOfFork(steps: readonly Forking[], at: number): number {
  const key = keyOf(steps[at]!);
  let end = at + 1;
  while (key !== undefined && end < steps.length && keyOf(steps[end]!) === key) end++;
  return end;
}

/** One of the steps before it in its fork was done, and that one is for the others. */
function isRuledOut(steps: readonly Forking[], n: number, { step, passed }: Place): boolean {
  const own = conditionOf(steps[n]!);
  for (let i = n - 1; own && i >= 0 && keyOf(steps[i]!) === keyOf(steps[n]!); i--)
    if (i < step && !passed.includes(i) && steps[i]!.when!.is !== own.is) return true;
  return false;
}
