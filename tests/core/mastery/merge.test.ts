import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCount, Outcome, ShownCount } from '../../../utils/core/mastery/outcome';
import { merge, type Known } from '../../../utils/core/mastery/merge';
import { fold } from '../../../utils/core/mastery/record';
import { alone, DAY, FILTER, helped, localDay, LOG, MINUTE, MONDAY } from './stage';

const NOTHING: Known = { outcomes: [], days: [], shown: [], words: [], seen: [] };
const knows = (more: Partial<Known>): Known => ({ ...NOTHING, ...more });
const merged = (here: Partial<Known>, there: Partial<Known>) => merge(knows(here), knows(there), localDay);
const TIP = 'sales/tip/log';

/** Uses of each feature on each day, whether folded or not. */
function uses({
  days,
  outcomes,
}: Pick<Known, 'days' | 'outcomes'>): Record<string, { unaided: number; aided: number }> {
  const all: Record<string, { unaided: number; aided: number }> = {};
  const add = (feature: string, day: string, unaided: number, aided: number) => {
    const count = (all[`${feature} ${day}`] ??= { unaided: 0, aided: 0 });
    count.unaided += unaided;
    count.aided += aided;
  };
  for (const { feature, day, unaided, aided } of days) add(feature, day, unaided, aided);
  for (const outcome of outcomes)
    if (outcome.kind === 'success')
      add(outcome.feature, localDay(outcome.at), Number(!outcome.aided), Number(outcome.aided));
  return all;
}

/** A record that a browser can have: some uses, of which the older ones are folded. */
const records: fc.Arbitrary<Known> = fc
  .record({
    when: fc.array(fc.tuple(fc.nat(30), fc.nat(5), fc.boolean(), fc.boolean()), { maxLength: 40 }),
    folded: fc.nat(30),
  })
  .map(({ when, folded }) => {
    const outcomes: Outcome[] = when.map(([day, n, other, aided]) => ({
      at: MONDAY + day * DAY + n * MINUTE,
      feature: other ? FILTER : LOG,
      kind: 'success',
      aided,
    }));
    const { days, drop } = fold(outcomes, MONDAY + folded * DAY, localDay);
    return knows({ days, outcomes: outcomes.filter(outcome => !drop.includes(outcome)) });
  });

describe('two records of one rep', () => {
  it('come to one in which no day has fewer uses than in either', () => {
    fc.assert(
      fc.property(records, records, (here, there) => {
        const both = uses(merge(here, there, localDay));
        for (const side of [here, there])
          for (const [key, count] of Object.entries(uses(side))) {
            expect(both[key]?.unaided).toBeGreaterThanOrEqual(count.unaided);
            expect(both[key]?.aided).toBeGreaterThanOrEqual(count.aided);
          }
      }),
      { numRuns: 1_000 },
    );
  });

  it('merged again change nothing, and the order does not matter to what was used', () => {
    fc.assert(
      fc.property(records, records, (here, there) => {
        const both = merge(here, there, localDay);
        expect(uses(merge(both, there, localDay))).toEqual(uses(both));
        expect(uses(merge(there, here, localDay))).toEqual(uses(both));
      }),
      { numRuns: 1_000 },
    );
  });

  it('count a use once that one of them has folded and the other has not', () => {
    const use = alone(MONDAY);
    const folded: DayCount = { feature: LOG, day: localDay(MONDAY), unaided: 1, aided: 0 };
    const { days, outcomes } = merged({ outcomes: [use] }, { days: [folded] });
    expect(outcomes).toEqual([use]);
    expect(days).toEqual([]);
    expect(merged({ days: [folded] }, { outcomes: [use] }).outcomes).toEqual([use]);
  });

  it('count a use with help once, too', () => {
    const folded: DayCount = { feature: LOG, day: localDay(MONDAY), unaided: 0, aided: 1 };
    const { days, outcomes } = merged({ outcomes: [helped(MONDAY)] }, { days: [folded] });
    expect({ days, uses: outcomes.length }).toEqual({ days: [], uses: 1 });
  });

  it('keep each thing by itself', () => {
    const shown = ['sales/tip/log', 'sales/tip/filter'].map((item): ShownCount => ({
      item: item as ShownCount['item'],
      times: 1,
      first: 1,
      last: 1,
      notNows: 0,
    }));
    const words = [LOG, FILTER].map(feature => ({ feature, says: 'known', at: 1 }) as const);
    const seen = [LOG, FILTER].map(feature => ({ feature, seen: 1, now: 1, breaking: false, since: 0 }));
    expect(merged({ shown, words, seen }, {})).toMatchObject({ shown, words, seen });
    expect(
      merged({ shown: shown.slice(1), words: [], seen: [] }, { shown: shown.slice(0, 1) }).shown,
    ).toHaveLength(2);
  });

  it('the same outcome is one, in whatever order its fields were written', () => {
    const shown: Outcome = { at: MONDAY, feature: LOG, kind: 'shown', item: TIP };
    const turned: Outcome = { item: TIP, kind: 'shown', feature: LOG, at: MONDAY };
    expect(merged({ outcomes: [shown] }, { outcomes: [turned] }).outcomes).toEqual([shown]);
  });

  it('keep what only one of them had, of every kind', () => {
    const one = knows({
      outcomes: [helped(MONDAY), { at: MONDAY, feature: LOG, kind: 'closed', item: TIP }],
      days: [{ feature: FILTER, day: '2025-01-01', unaided: 2, aided: 1 }],
      shown: [{ item: TIP, times: 2, first: 1, last: 5, notNows: 0 }],
      words: [{ feature: LOG, says: 'known', at: 3 }],
      seen: [{ feature: LOG, seen: 1, now: 2, breaking: true, since: 4 }],
    });
    expect(merge(NOTHING, one, localDay)).toEqual(one);
    expect(merge(one, NOTHING, localDay)).toEqual(one);
    expect(merge(one, one, localDay)).toEqual(one);
  });

  it('outcomes of the same moment are one only when they are the same thing', () => {
    const shown: Outcome = { at: MONDAY, feature: LOG, kind: 'shown', item: TIP };
    const other: Outcome = { ...shown, item: 'sales/tip/other' };
    const opened: Outcome = { ...shown, kind: 'opened' };
    const elsewhere: Outcome = { ...shown, feature: FILTER };
    const later: Outcome = { ...shown, at: MONDAY + 1 };
    const all = [shown, other, opened, elsewhere];
    expect(merged({ outcomes: [later] }, { outcomes: [...all, shown] }).outcomes).toEqual([...all, later]);
  });

  it('stay ended if either was, and put off as long as either is', () => {
    const count = (more: Partial<ShownCount>): ShownCount => ({
      item: TIP,
      times: 1,
      first: 5,
      last: 5,
      notNows: 0,
      ...more,
    });
    const here = count({ times: 3, notNows: 1, notNowUntil: 9 });
    const there = count({ ended: 'closed', first: 2, last: 8, notNowUntil: 7 });
    const both = { item: TIP, times: 3, first: 2, last: 8, notNows: 1, notNowUntil: 9, ended: 'closed' };
    expect(merged({ shown: [here] }, { shown: [there] }).shown).toEqual([both]);
    expect(merged({ shown: [there] }, { shown: [here] }).shown).toEqual([both]);
    expect(merged({ shown: [count({})] }, { shown: [count({})] }).shown).toEqual([count({})]);
  });

  it('of two words of the rep the later one counts', () => {
    const known = { feature: LOG, says: 'known', at: 1 } as const;
    const again = { feature: LOG, says: 'again', at: 2 } as const;
    expect(merged({ words: [known] }, { words: [again] }).words).toEqual([again]);
    expect(merged({ words: [again] }, { words: [known] }).words).toEqual([again]);
  });

  it('a release that the rep was at home in elsewhere is no news here, unless this browser has not got it', () => {
    const at = (seen: number, now: number) => ({ feature: LOG, seen, now, breaking: false, since: 0 });
    const seen = (here: ReturnType<typeof at>, there: ReturnType<typeof at>) =>
      merged({ seen: [here] }, { seen: [there] }).seen;
    expect(seen(at(1, 2), at(2, 2))).toEqual([at(2, 2)]);
    expect(seen(at(1, 2), at(5, 5))).toEqual([at(2, 2)]);
    expect(seen(at(2, 2), at(1, 9))).toEqual([at(2, 2)]);
  });
});
