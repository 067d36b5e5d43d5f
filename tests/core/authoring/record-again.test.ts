import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withOtherWay } from '../../../utils/core/authoring/record-again';
import type { Step } from '../../../utils/core/packs/pack';
import { lengthsOf } from '../../../utils/core/packs/ways';

const at = (name: string) => ({ v: 1 as const, role: 'button', name });
const step = (name: string): Step => ({
  id: name.toLowerCase(),
  title: { en: name },
  body: { en: name },
  anchor: at(name),
  advance: { on: 'click', at: at(name) },
  fallback: { en: name },
});
const steps = (...names: string[]): Step[] => names.map(step);
const done = (first: string[], second: string[]): string[] =>
  withOtherWay(steps(...first), steps(...second)).map(({ anchor, when }) =>
    when
      ? `${String(anchor.name)} where ${String(when.at?.name ?? 'it')} is ${when.is}`
      : String(anchor.name),
  );

test('a dialog that came only the second time is a step for those who get it', () => {
  expect(done(['Open', 'Save'], ['Open', 'Confirm', 'Save'])).toEqual([
    'Open',
    'Confirm where it is there',
    'Save',
  ]);
});

test('a field that was there only the first time is one too', () => {
  expect(done(['Open', 'Reason', 'Save'], ['Open', 'Save'])).toEqual([
    'Open',
    'Reason where it is there',
    'Save',
  ]);
});

test('a button that is called otherwise is the same step in two ways', () => {
  expect(done(['Open', 'Save'], ['Open', 'Store'])).toEqual([
    'Open',
    'Save where it is there',
    'Store where Save is not there',
  ]);
  expect(done(['Save', 'Close'], ['Store', 'Close'])).toEqual([
    'Save where it is there',
    'Store where Save is not there',
    'Close',
  ]);
});

test('doing it again in the same way changes nothing, and breaking it off early neither', () => {
  expect(done(['Open', 'Reason', 'Save'], ['Open', 'Reason', 'Save'])).toEqual(['Open', 'Reason', 'Save']);
  expect(done(['Open', 'Reason', 'Save'], ['Open'])).toEqual(['Open', 'Reason', 'Save']);
  expect(done(['Open', 'Save'], [])).toEqual(['Open', 'Save']);
});

test('a third way stands beside the two there were', () => {
  const two = withOtherWay(steps('Open', 'Save', 'Close'), steps('Open', 'Store', 'Close'));
  const three = withOtherWay(two, steps('Open', 'Keep', 'Close'));
  expect(three.map(({ when }) => when?.is)).toEqual([undefined, 'there', 'there', 'there', undefined]);
  expect(lengthsOf(three)).toEqual({ least: 2, most: 5 });
});

test('what a machine recorded of the same thing may differ, and any row of data is one', () => {
  const seen = (x: number, data?: true) => ({
    seen: {
      tag: 'a',
      ...(data && { data }),
      box: [x, 2, 3, 4, 5, 6],
      order: [1, 2, 3, 4],
      marks: { names: 'n', keys: 'k', roles: 'r', at: 0 },
    },
  });
  const first = { ...step('Save'), anchor: { ...at('Save'), ...seen(1) } } as Step;
  const second = { ...step('Save'), anchor: { ...at('Save'), ...seen(900) } } as Step;
  expect(withOtherWay([first], [second])).toEqual([first]);
  const row = (x: number) => ({ ...step('Row'), anchor: { v: 1, role: 'link', ...seen(x, true) } }) as Step;
  expect(withOtherWay([row(1)], [row(2)])).toEqual([row(1)]);
});

test('whatever was done, no step is lost, and nobody is led through nothing where the ways have nothing in common', () => {
  const way = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { maxLength: 5 });
  fc.assert(
    fc.property(way, way, (first, second) => {
      const before = steps(...first);
      const after = withOtherWay(before, steps(...second));
      const names = after.map(({ anchor }) => anchor.name);
      expect(new Set(names)).toEqual(new Set(second.length > 0 ? [...first, ...second] : first));
      expect(names).toHaveLength(new Set(names).size);
      if (!first.some(name => second.includes(name)) && first.length > 0)
        expect(lengthsOf(after).least).toBeGreaterThan(0);
    }),
  );
});
