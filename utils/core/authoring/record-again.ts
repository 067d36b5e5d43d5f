import type { Description } from '../anchors/description';
import type { Step } from '../packs/pack';

/**
 * The steps of a task after it was done again where the page differs: what was used both times stays as it is, what was
 * used only once is from now on for those who have it, and where one thing stood in another's place each is for those
 * without the other. Steps behind the last that was done again are left alone, since the task may have been broken off.
 * @param before the steps as they were
 * @param again the steps of doing it again, with ids of their own
 */
export function withOtherWay(before: readonly Step[], again: readonly Step[]): Step[] {
  // Another order is no other way.
  const fresh = again.filter(step => !isAmong(step, before));
  const steps: Step[] = [];
  let [own, other] = [0, 0];
  for (const [i, j] of common(before, again)) {
    const second = again.slice(other, j).filter(step => fresh.includes(step));
    steps.push(...fork(before.slice(own, i), second, again), before[i]!);
    [own, other] = [i + 1, j + 1];
  }
  const [left, last] = [before.slice(own), again.slice(other).filter(step => fresh.includes(step))];
  return [...steps, ...(last.length > 0 ? fork(left, last, again) : left)];
}

/** Between two steps that were done both times: what was done there at first, and what only the second time. */
function fork(first: readonly Step[], second: readonly Step[], again: readonly Step[]): Step[] {
  const [one, ...more] = first;
  const [two, ...others] = second;
  // Of three ways none is where another is not.
  const forSome = (step: Step): Step =>
    isAmong(step, again) || (step.when && !two) ? step : onlyThere(step);
  // The two stand together, so that whoever has done the one is not asked to do the other.
  if (one && two && !first.some(step => step.when || isAmong(step, again)))
    return [
      onlyThere(one),
      { ...two, when: { is: 'not there', at: one.anchor } },
      ...[...more, ...others].map(onlyThere),
    ];
  return [...first.map(forSome), ...second.map(onlyThere)];
}

const onlyThere = (step: Step): Step =>
  step.when?.is === 'there' ? step : { ...step, when: { is: 'there' } };

/** The longest run of things that were used both times, as places in both lists. */
function common(a: readonly Step[], b: readonly Step[]): [number, number][] {
  const best: [number, number][][][] = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => []),
  );
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right, both] = [best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]!];
      const rest = down.length >= right.length ? down : right;
      best[i]![j] =
        isSameThing(a[i]!.anchor, b[j]!.anchor) && both.length + 1 > rest.length ? [[i, j], ...both] : rest;
    }
  return best[0]![0]!;
}

/** Whether one of them is about the same thing on the page. */
export const isAmong = (step: Pick<Step, 'anchor'>, steps: readonly Pick<Step, 'anchor'>[]): boolean =>
  steps.some(({ anchor }) => isSameThing(anchor, step.anchor));

/** As a person would say it; what a machine recorded of the same thing differs from time to time. */
function isSameThing(a: Description, b: Description): boolean {
  const said = ({ role, name, near, within, id, seen }: Description) =>
    // A row of data has no words of its own, and any of them does.
    JSON.stringify([
      role,
      name,
      within,
      id,
      ...(name || id || seen?.data ? [seen?.data] : [near, seen?.icon]),
    ]);
  return said(a) === said(b);
}
