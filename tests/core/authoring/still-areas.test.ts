import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaBetween, middleOf, newArea, nudged } from '../../../utils/core/authoring/still-areas';
import { SMALLEST } from '../../../utils/core/authoring/step-still';

const size = { width: 960, height: 600 };
const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');

test('what is drawn over the picture is a place on it, from whichever corner', () => {
  expect(areaBetween([300, 200], [100, 100], size)).toEqual({ x: 100, y: 100, width: 200, height: 100 });
  expect(areaBetween([-50, 580], [40, 900], size)).toEqual({ x: 0, y: 580, width: 40, height: 20 });
});

test('a press that was no drawing makes no place', () => {
  expect(areaBetween([300, 200], [300, 200], size)).toBeNull();
  expect(areaBetween([300, 200], [300 + SMALLEST - 1, 400], size)).toBeNull();
});

test('whatever is pressed, the place stays on the picture and can be hit', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.boolean(), fc.nat(150)), { maxLength: 12 }), held => {
      let at = middleOf(size);
      for (const [press, isSizing, times] of held)
        for (let n = 0; n < times; n++) at = nudged(at, press, isSizing, size)!;
      expect(
        [at.x, at.y, size.width - at.x - at.width, size.height - at.y - at.height].every(n => n >= 0),
      ).toBe(true);
      expect(Math.min(at.width, at.height)).toBeGreaterThanOrEqual(SMALLEST);
    }),
  );
  expect(nudged(middleOf(size), 'Enter', false, size)).toBeNull();
});

test('a new place has an id of its own, and says of a wrong press what any other would', () => {
  const one = newArea([], middleOf(size));
  const two = newArea([one], middleOf(size));
  expect([one.id, two.id]).toEqual(['place', 'place-2']);
  expect(one.does.sv).toBe('Den gör något annat.');
});
