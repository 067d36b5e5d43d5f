import { describe, expect, it } from 'vitest';
import type { Doing } from '../../utils/page/play/moment';
import { unfit } from '../../utils/page/play/moment';

/** A rep who is looking at a page that has been there for a while, doing nothing. */
const idle: Doing = {
  now: 100_000,
  born: 0,
  routed: -Infinity,
  keyed: -Infinity,
  composing: false,
  pressing: false,
  selecting: false,
  editing: false,
  reading: false,
  modal: false,
  fullscreen: false,
  away: false,
};
const when = (doing: Partial<Doing>) => unfit({ ...idle, ...doing });

describe('a tip that comes by itself', () => {
  it('may come while the rep does nothing', () => expect(when({})).toBeNull());
  it('waits until the page is three seconds old', () => {
    expect(when({ born: 97_001 })).toEqual({ because: 'young page', again: 1 });
    expect(when({ born: 97_000 })).toBeNull();
  });
  it('waits a second and a half after a change of route', () => {
    expect(when({ routed: 98_600 })).toEqual({ because: 'new route', again: 100 });
    expect(when({ routed: 98_500 })).toBeNull();
  });
  it('waits until five seconds after the last key', () => {
    expect(when({ keyed: 95_001 })).toEqual({ because: 'typing', again: 1 });
    expect(when({ keyed: 95_000 })).toBeNull();
  });
  it.each([
    ['composing', 'composing'],
    ['pressing', 'pressing'],
    ['selecting', 'selecting'],
    ['editing', 'editing'],
    ['fullscreen', 'fullscreen'],
    ['away', 'away'],
  ] as const)('waits while the rep is %s, until something happens', (field, because) => {
    expect(when({ [field]: true })).toEqual({ because, again: null });
  });
  it('looks again after a second at a modal dialog, since a dialog thrown away tells nobody', () => {
    expect(when({ modal: true })).toEqual({ because: 'modal', again: 1000 });
  });
});
