import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../utils/core/mastery/outcome';
import { tallyOf, type Counted } from '../../../utils/core/mastery/tally';
import { alone, DAY, helped, HOUR, localDay, LOG, MONDAY } from './stage';

const tally = (counted: Partial<Counted>) =>
  tallyOf(LOG, { days: [], recent: [], release: { since: 0 }, ...counted }, localDay);
const event = (kind: Exclude<Outcome['kind'], 'success' | 'asked'>, when: number): Outcome => ({
  at: when,
  feature: LOG,
  kind,
  item: 'sales/tip/log',
});

describe('what a feature’s record comes to', () => {
  it('of nothing it is nothing', () => {
    expect(tally({})).toEqual({
      feature: LOG,
      unaided: 0,
      aided: 0,
      days: 0,
      last: [],
      sinceRelease: 0,
      abandons: [],
    });
  });

  it('counts uses with and without help, and the days of those without', () => {
    const days = [
      { feature: LOG, day: '2025-02-01', unaided: 2, aided: 1 },
      { feature: LOG, day: '2025-02-02', unaided: 0, aided: 4 },
    ];
    const recent = [alone(MONDAY), alone(MONDAY + HOUR), helped(MONDAY + DAY), alone(MONDAY + 2 * DAY)];
    expect(tally({ days, recent })).toMatchObject({ unaided: 5, aided: 6, days: 3 });
  });

  it('a day in both the counts and the recent uses is one day', () => {
    const days = [{ feature: LOG, day: localDay(MONDAY), unaided: 1, aided: 0 }];
    expect(tally({ days, recent: [alone(MONDAY)] }).days).toBe(1);
  });

  it('keeps the last three uses, newest first, in whatever order they come', () => {
    const recent = [helped(MONDAY + 3), alone(MONDAY), alone(MONDAY + 2), helped(MONDAY + 1)];
    expect(tally({ recent }).last).toEqual([false, true, false]);
    expect(tally({ recent: recent.toReversed() }).last).toEqual([false, true, false]);
    expect(tally({ recent })).toMatchObject({ lastUse: MONDAY + 3 });
  });

  it('without a recent use, the last one was at noon of the last day counted', () => {
    const day = (name: string) => ({ feature: LOG, day: name, unaided: 1, aided: 0 });
    expect(tally({ days: [day('2025-02-03'), day('2025-02-01')] }).lastUse).toBe(
      Date.parse('2025-02-03T12:00:00Z'),
    );
  });

  it('“show me again” begins anew: uses at that moment or before do not count, later ones do', () => {
    const word = { feature: LOG, says: 'again', at: MONDAY + DAY } as const;
    const days = [
      { feature: LOG, day: localDay(MONDAY), unaided: 1, aided: 0 },
      { feature: LOG, day: localDay(MONDAY + DAY), unaided: 1, aided: 0 },
    ];
    const recent = [alone(MONDAY + DAY), alone(MONDAY + DAY + 1)];
    expect(tally({ word, days, recent })).toMatchObject({ unaided: 2, days: 1, last: [true] });
    expect(tally({ word: { ...word, says: 'known' }, days, recent }).unaided).toBe(4);
  });

  it('since a release: recent uses from its moment on, folded ones only from the next day on', () => {
    const release = { since: MONDAY + HOUR };
    const days = [
      { feature: LOG, day: localDay(MONDAY), unaided: 10, aided: 0 },
      { feature: LOG, day: localDay(MONDAY + DAY), unaided: 2, aided: 5 },
    ];
    const recent = [alone(MONDAY), alone(MONDAY + HOUR), helped(MONDAY + 2 * HOUR)];
    expect(tally({ release, days, recent }).sinceRelease).toBe(3);
  });

  it.each(['closed', 'not now', 'done', 'walked', 'abandoned'] as const)(
    '“%s” is an end, and the newest counts',
    kind => {
      const recent = [event(kind, MONDAY), event('opened', MONDAY + 9), event('shown', MONDAY + 9)];
      expect(tally({ recent }).ended).toBe(MONDAY);
      expect(tally({ recent: [...recent, event('done', MONDAY + 5)] }).ended).toBe(MONDAY + 5);
    },
  );

  it('opening, asking and using end nothing', () => {
    const recent = [
      event('opened', MONDAY),
      alone(MONDAY),
      { at: MONDAY, feature: LOG, kind: 'asked' as const },
    ];
    expect(tally({ recent })).toMatchObject({ unaided: 1, days: 1, last: [true] });
    expect(tally({ recent }).ended).toBeUndefined();
    expect(Object.keys(tally({})).sort()).toEqual([
      'abandons',
      'aided',
      'days',
      'feature',
      'last',
      'sinceRelease',
      'unaided',
    ]);
  });

  it('remembers the last two walkthroughs broken off, newest first', () => {
    const recent = [...[0, 1, 2].map(n => event('abandoned', MONDAY + n)), event('walked', MONDAY + 9)];
    expect(tally({ recent }).abandons).toEqual([MONDAY + 2, MONDAY + 1]);
  });
});
