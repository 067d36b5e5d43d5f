import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  conditionOf,
  lengthsOf,
  longestWay,
  placeAfter,
  placeBefore,
  placeOfStep,
  progressAt,
  START,
  turnTo,
  wayOnStills,
  waysAt,
  type Forking,
} from '../../../utils/core/packs/ways';

const at = (name: string) => ({ v: 1 as const, name });
const everybody = (name: string): Forking => ({ anchor: at(name) });
const where = (name: string, is: 'there' | 'not there' = 'there', own = `${name} ${is}`): Forking => ({
  anchor: at(own),
  when: { is, at: at(name) },
});
const only = (name: string): Forking => ({ anchor: at(name), when: { is: 'there' } });

/** Walks to the end. `pick` says which of the ways the page has. */
function walked(steps: readonly Forking[], pick: (ways: number[]) => number): number[] {
  const done: number[] = [];
  for (let place = START; ; place = placeAfter(steps, place)) {
    const way = pick(waysAt(steps, place));
    if (way === steps.length) return done;
    place = turnTo(steps, place, way)!;
    done.push(way);
  }
}

test('a dialog that comes only for some is a step for them and none for the others', () => {
  const steps = [everybody('Open'), only('Confirm'), everybody('Save')];
  expect(walked(steps, ways => ways[0]!)).toEqual([0, 1, 2]);
  expect(walked(steps, ways => ways.at(-1)!)).toEqual([0, 2]);
  expect(lengthsOf(steps)).toEqual({ least: 2, most: 3 });
});

test('who pressed the one button is not sent to the other, though the first has gone by then', () => {
  const steps = [where('Save'), where('Save', 'not there', 'Store'), everybody('Close')];
  expect(waysAt(steps, START)).toEqual([0, 1, 2]);
  expect(walked(steps, ways => ways[0]!)).toEqual([0, 2]);
  expect(walked(steps, ways => (ways.includes(1) ? 1 : ways[0]!))).toEqual([1, 2]);
  expect(lengthsOf(steps)).toEqual({ least: 2, most: 2 });
});

test('two steps in a dialog that comes for some are asked after one by one, and the other way is closed', () => {
  const steps = [
    where('Dialog', 'there', 'Reason'),
    where('Dialog', 'there', 'OK'),
    where('Dialog', 'not there', 'Save'),
  ];
  expect(walked(steps, ways => ways[0]!)).toEqual([0, 1]);
  expect(waysAt(steps, placeAfter(steps, START))).toEqual([1, 3]);
  expect(lengthsOf(steps)).toEqual({ least: 1, most: 2 });
});

test('a last step for some ends where it does not come', () => {
  const steps = [everybody('Open'), only('Thanks')];
  expect(waysAt(steps, placeAfter(steps, START))).toEqual([1, 2]);
  expect(turnTo(steps, placeAfter(steps, START), 2)).toEqual({ step: 2, passed: [1] });
  expect(progressAt(steps, START)).toEqual({ n: 1, least: 1, most: 2 });
});

test('back leads to the step that was done, not to one that was passed over', () => {
  const steps = [everybody('Open'), only('Confirm'), everybody('Save')];
  const place = turnTo(steps, placeAfter(steps, START), 2)!;
  expect(place).toEqual({ step: 2, passed: [1] });
  expect(placeBefore(place)).toEqual(START);
  expect(placeBefore(START)).toBeNull();
});

test('a way that the page cannot have is no place to be', () => {
  const steps = [everybody('Open'), only('Confirm'), everybody('Save')];
  expect(turnTo(steps, START, 2)).toBeNull();
  expect(turnTo(steps, placeAfter(steps, START), 3)).toBeNull();
});

test('a step that is looked at by itself is counted as for somebody who came to it', () => {
  const steps = [only('A'), where('B'), where('B', 'not there', 'one'), everybody('C')];
  expect(placeOfStep(steps, 2)).toEqual({ step: 2, passed: [1] });
  expect(placeOfStep(steps, 3)).toEqual({ step: 3, passed: [2] });
  expect(progressAt(steps, placeOfStep(steps, 2))).toEqual({ n: 2, least: 3, most: 3 });
});

test('the longest way takes of each fork the side that has more', () => {
  const steps = [
    where('A'),
    where('A', 'not there', 'one'),
    where('A', 'not there', 'two'),
    only('B'),
    everybody('C'),
  ];
  expect(longestWay(steps).map(({ anchor }) => anchor.name)).toEqual(['one', 'two', 'B', 'C']);
});

test('what comes only for some can be rehearsed without, one side of a fork with the other', () => {
  const rehearse = { still: 'board', area: 'save' };
  const save = { ...where('Save'), rehearse };
  const store = where('Save', 'not there', 'Store');
  expect(wayOnStills([save, store, only('Confirm')])).toEqual([save]);
  expect(wayOnStills([where('Save'), store, { ...everybody('Close'), rehearse }])).toBeNull();
  expect(wayOnStills([save, everybody('Close')])).toBeNull();
  expect(wayOnStills([only('Confirm')])).toBeNull();
});

test('the count is the rep’s own: it rises by one, and what was said of the rest is never taken back', () => {
  const some = fc.constantFrom('A', 'B');
  const step = fc.oneof(
    fc.constant(everybody('Next')),
    some.map(only),
    fc
      .tuple(some, fc.constantFrom('there' as const, 'not there' as const))
      .map(([name, is]) => where(name, is)),
  );
  const page = fc.record({ A: fc.boolean(), B: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 5 }),
      fc.array(page, { minLength: 6, maxLength: 6 }),
      (steps, pages) => {
        let { least, most } = lengthsOf(steps);
        expect(longestWay(steps)).toHaveLength(most);
        let place = START;
        for (const [done, has] of pages.entries()) {
          const way = waysAt(steps, place).find(n => {
            const condition = steps[n] && conditionOf(steps[n]);
            return !condition || has[condition.at.name as 'A' | 'B'] === (condition.is === 'there');
          })!;
          place = turnTo(steps, place, way)!;
          if (way === steps.length) {
            expect(least).toBeLessThanOrEqual(done);
            expect(most).toBeGreaterThanOrEqual(done);
            return;
          }
          const now = progressAt(steps, place);
          expect(now.n).toBe(done + 1);
          expect(now.n).toBeLessThanOrEqual(now.least);
          expect(now.least).toBeGreaterThanOrEqual(least);
          expect(now.most).toBeLessThanOrEqual(most);
          ({ least, most } = now);
          place = placeAfter(steps, place);
        }
        expect.unreachable('it did not end');
      },
    ),
    { numRuns: 2_000 },
  );
});
