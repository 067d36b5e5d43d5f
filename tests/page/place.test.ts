import { describe, expect, it } from 'vitest';
import { gapBetween, isWrong, overlaps, placeCss } from '../../utils/page/overlay/place';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const target = box(100, 100, 80, 30);

describe('the one check after showing', () => {
  it('a card 8 px under its target stands right', () => {
    expect(isWrong(box(100, 138, 360, 200), target, 'card')).toBe(false);
  });
  it('a card in the corner of the window stands wrong', () => {
    expect(isWrong(box(600, 500, 360, 200), target, 'card')).toBe(true);
  });
  it('a card over its own target stands wrong', () => {
    expect(isWrong(box(90, 90, 360, 200), target, 'card')).toBe(true);
  });
  it('a dot on the corner of its target stands right', () => {
    expect(isWrong(box(164, 84, 32, 32), target, 'dot')).toBe(false);
  });
  it('a card over a target that fills the window has no better place', () => {
    expect(isWrong(box(600, 400, 360, 200), box(0, 0, 1000, 700), 'card')).toBe(false);
  });
});

it('boxes that touch have no gap and do not overlap', () => {
  expect(gapBetween(target, box(180, 100, 10, 10))).toBe(0);
  expect(overlaps(target, box(180, 100, 10, 10))).toBe(false);
  expect(gapBetween(target, box(183, 134, 10, 10))).toBe(5);
});

it('nothing in the placing sheet is important: that would beat the fallbacks', () => {
  for (const place of [
    { by: 'anchor', rtl: false, above: false },
    { by: 'corner', corner: 'auto 16px 16px auto' },
    { by: 'point', x: 1, y: 2 },
  ] as const)
    expect(placeCss('card', place)).not.toContain('!important');
});
