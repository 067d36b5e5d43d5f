import { describe, expect, it } from 'vitest';
import type { Outcome, ShownCount } from '../../../utils/core/mastery/outcome';
import {
  abandonsOf,
  addDays,
  countsAsNew,
  dayOf,
  fold,
  heed,
  isAided,
  KEEP_DAYS,
} from '../../../utils/core/mastery/record';
import { alone, DAY, FILTER, helped, HOUR, localDay, LOG, MINUTE, MONDAY, SECOND, uses } from './stage';

const event = (
  kind: 'shown' | 'opened' | 'done' | 'closed' | 'not now' | 'walked' | 'abandoned',
  at: number,
): Outcome => ({
  at,
  feature: LOG,
  kind,
  item: 'sales/tip/log',
});

describe('help before a use', () => {
  it.each(['shown', 'opened', 'done', 'closed', 'not now', 'walked', 'abandoned'] as const)(
    'a tip that was %s nine minutes ago helped, eleven minutes ago it did not',
    kind => {
      const recent = [event(kind, MONDAY)];
      expect(isAided(recent, LOG, MONDAY + 9 * MINUTE)).toBe(true);
      expect(isAided(recent, LOG, MONDAY + 10 * MINUTE - 1)).toBe(true);
      expect(isAided(recent, LOG, MONDAY + 10 * MINUTE)).toBe(false);
    },
  );

  it('asking for help helped too', () => {
    expect(isAided([{ at: MONDAY, feature: LOG, kind: 'asked' }], LOG, MONDAY + MINUTE)).toBe(true);
  });

  it('help with another feature is no help with this one, and a use is no help', () => {
    expect(isAided([event('opened', MONDAY)], FILTER, MONDAY)).toBe(false);
    expect(isAided([helped(MONDAY)], LOG, MONDAY + MINUTE)).toBe(false);
  });

  it('what came after the use did not help with it', () => {
    expect(isAided([event('opened', MONDAY + 1)], LOG, MONDAY)).toBe(false);
  });
});

describe('two uses within a minute', () => {
  it('are one', () => {
    expect(countsAsNew([alone(MONDAY)], LOG, MONDAY + 59 * SECOND)).toBe(false);
    expect(countsAsNew([alone(MONDAY)], LOG, MONDAY + 60 * SECOND)).toBe(true);
    expect(countsAsNew([alone(MONDAY + 30 * SECOND)], LOG, MONDAY)).toBe(false);
  });

  it('are one whatever else the rep did around them', () => {
    const recent = [alone(MONDAY, FILTER), alone(MONDAY), event('opened', MONDAY)];
    expect(countsAsNew(recent, LOG, MONDAY + 30 * SECOND)).toBe(false);
    expect(isAided(recent, LOG, MONDAY + 30 * SECOND)).toBe(true);
  });

  it('of different features are two, and a tip shown is no use', () => {
    expect(countsAsNew([alone(MONDAY, FILTER)], LOG, MONDAY)).toBe(true);
    expect(countsAsNew([event('opened', MONDAY)], LOG, MONDAY)).toBe(true);
  });
});

describe('the rep’s day', () => {
  it('is the day where the rep is, not in Greenwich', () => {
    const late = Date.parse('2025-03-03T23:30:00Z');
    expect(dayOf(late, 0)).toBe('2025-03-03');
    expect(dayOf(late, -60)).toBe('2025-03-04');
    expect(dayOf(late, 300)).toBe('2025-03-03');
    expect(dayOf(Date.parse('2025-03-03T03:00:00Z'), 300)).toBe('2025-03-02');
  });
});

describe('help at the very moment of a use', () => {
  it('is help', () => {
    expect(isAided([event('opened', MONDAY)], LOG, MONDAY)).toBe(true);
    expect(isAided([event('opened', MONDAY + 1)], LOG, MONDAY)).toBe(false);
  });
});

describe('broken-off walkthroughs', () => {
  it('are counted for seven days', () => {
    const times = [MONDAY + DAY, MONDAY];
    expect(abandonsOf(times, MONDAY + 2 * DAY)).toBe(2);
    expect(abandonsOf(times, MONDAY + 7 * DAY)).toBe(1);
    expect(abandonsOf([], MONDAY)).toBe(0);
  });
});

describe('what is kept of a rep’s days', () => {
  it('old uses become a count per day; the last three and what is recent stay', () => {
    const old = uses(3, 2);
    const now = alone(MONDAY + 20 * DAY);
    const { days, drop } = fold([...old, now, event('opened', MONDAY)], MONDAY + 10 * DAY, localDay);
    expect(days).toEqual([
      { feature: LOG, day: '2025-03-03', unaided: 2, aided: 0 },
      { feature: LOG, day: '2025-03-04', unaided: 2, aided: 0 },
    ]);
    expect(drop).toHaveLength(5);
    expect(drop).not.toContain(now);
  });

  it('old things that are no use are forgotten without a trace', () => {
    const { days, drop } = fold([event('closed', MONDAY)], MONDAY + 1, localDay);
    expect(days).toEqual([]);
    expect(drop).toHaveLength(1);
    expect(fold([event('closed', MONDAY)], MONDAY, localDay).drop).toEqual([]);
  });

  it('with help and without are kept apart, and each feature for itself', () => {
    const old = [helped(MONDAY), alone(MONDAY + HOUR), ...uses(1, 3, MONDAY + DAY), alone(MONDAY, FILTER)];
    expect(fold(old, MONDAY + 9 * DAY, localDay).days).toEqual([
      { feature: LOG, day: '2025-03-03', unaided: 1, aided: 1 },
    ]);
  });

  it('hands back the very rows to delete, with whatever keys the store gave them', () => {
    const rows = uses(2, 4).map((use, n) => ({ ...use, n }));
    const { drop } = fold(rows, MONDAY + 9 * DAY, localDay);
    expect(drop.map(({ n }) => n).sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('after forty days of use the oldest grow together: no use is lost, no long calendar remains', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({
      feature: LOG,
      day: localDay(MONDAY + i * DAY),
      unaided: 1,
      aided: 2,
    }));
    const kept = addDays(many.slice(0, 60), many.slice(60));
    expect(kept).toHaveLength(KEEP_DAYS);
    expect(kept.at(-1)).toEqual(many.at(-1));
    expect(kept[0]).toEqual({ feature: LOG, day: many[60]!.day, unaided: 61, aided: 122 });
    expect(kept.map(({ day }) => day)).toEqual(many.slice(60).map(({ day }) => day));
  });
});

describe('what the rep says about a feature', () => {
  const shown: ShownCount[] = [
    { item: 'sales/tip/log', times: 3, first: MONDAY, last: MONDAY, ended: 'closed', notNows: 0 },
    { item: 'sales/tip/filter', times: 1, first: MONDAY, last: MONDAY, notNows: 0 },
  ];
  const record = {
    days: [
      { feature: LOG, day: '2025-03-03', unaided: 1, aided: 0 },
      { feature: FILTER, day: '2025-03-03', unaided: 1, aided: 0 },
    ],
    recent: [alone(MONDAY), alone(MONDAY, FILTER)],
    shown,
  };
  const itemsOf = (feature: string): string[] => [feature === LOG ? 'sales/tip/log' : 'sales/tip/filter'];

  it('"Show me again" starts that feature over, the ended tip too, and no other', () => {
    const word = { feature: LOG, says: 'again', at: MONDAY + DAY } as const;
    expect(heed(word, record, itemsOf)).toEqual({
      days: [record.days[1]],
      recent: [record.recent[1]],
      shown: [shown[1]],
    });
  });

  it('"I know this" takes nothing away', () => {
    expect(heed({ feature: LOG, says: 'known', at: MONDAY }, record, itemsOf)).toEqual(record);
  });
});
