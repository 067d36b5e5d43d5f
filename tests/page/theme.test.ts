// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { luminance } from '../../utils/page/overlay/theme';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgb(128, 128, 128)', 0.216],
  ['rgba(10, 10, 10, 0.9)', 0.003],
])('%s has luminance %d', (colour, expected) => {
  expect(luminance(colour)).toBeCloseTo(expected, 2);
});

it('a see-through background says nothing about what is under it', () => {
  expect(luminance('rgba(0, 0, 0, 0)')).toBeNull();
  expect(luminance('transparent')).toBeNull();
});
