import { describe, expect, it } from 'vitest';
import { isWrong, overlaps, placeCss } from '../../utils/page/overlay/place';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const target = box(100, 100, 80, 30);

const window = { width: 1000, height: 700 };
const wrong = (host: ReturnType<typeof box>, form: 'card' | 'dot' | 'mark' = 'card', at = target) =>
  isWrong(host, at, form, window);

describe('the one check after showing', () => {
  it.each([
    ['under its target', box(100, 138, 360, 200)],
    ['under its target, ending where that ends', box(-180, 138, 360, 200)],
    ['above its target', box(100, -108, 360, 200)],
    ['in the middle of a narrow window', box(320, 138, 360, 200)],
    ['beside its target', box(188, 20, 360, 200)],
    ['in the corner, where nothing else has room', box(624, 484, 360, 200)],
  ])('a card %s stands right', (_where, host) => expect(wrong(host)).toBe(false));

  it.each([
    ['somewhere in the window', box(600, 300, 360, 200)],
    ['60 px beside where it belongs, as a transform that is not seen leaves it', box(40, 128, 360, 200)],
    ['over its own target', box(90, 90, 360, 200)],
    ['at the very corner of the window', box(0, 0, 360, 200)],
  ])('a card %s stands wrong', (_where, host) => expect(wrong(host)).toBe(true));

  it.each([
    ['on the corner where reading ends', box(170, 86, 24, 24), target],
    [
      'on the corner below it, where the one above is off the window',
      box(50, 20, 24, 24),
      box(20, 0, 40, 30),
    ],
    ['on the corner where reading begins, at the window’s edge', box(946, 86, 24, 24), box(960, 100, 40, 30)],
    ['within a target that fills the window', box(974, 2, 24, 24), box(0, 0, 1000, 700)],
  ])('a dot stands %s', (_where, host, at) => expect(wrong(host, 'dot', at)).toBe(false));

  it.each([
    ['at the very corner of the window', box(0, 0, 24, 24), target],
    ['over a small control at the window’s edge', box(8, 0, 24, 24), box(8, 0, 28, 28)],
  ])('a dot %s stands wrong', (_where, host, at) => expect(wrong(host, 'dot', at)).toBe(true));

  it('an answer’s mark stands closer than a card', () => {
    expect(wrong(box(100, 134, 150, 32), 'mark')).toBe(false);
    expect(wrong(box(100, 138, 150, 32), 'mark')).toBe(true);
  });
});

it('boxes that touch do not overlap', () => {
  expect(overlaps(target, box(180, 100, 10, 10))).toBe(false);
  expect(overlaps(target, box(179, 100, 10, 10))).toBe(true);
});

it('nothing in the placing sheet is important: that would beat the fallbacks', () => {
  for (const place of [
    { by: 'anchor', rtl: false, above: false },
    { by: 'corner', corner: 'auto 16px 16px auto' },
    { by: 'point', x: 1, y: 2 },
  ] as const)
    expect(placeCss('card', place)).not.toContain('!important');
});
