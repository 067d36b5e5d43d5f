import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fold } from '../../../utils/core/mastery/record';
import type { Outcome } from '../../../utils/core/mastery/outcome';
import { alone, DAY, FILTER, helped, HOUR, localDay, LOG, MINUTE, MONDAY, standing, uses } from './stage';

const TODAY = MONDAY + 4 * DAY;

describe('where a rep stands with a feature', () => {
  it('never met it: new', () => {
    expect(standing({}, MONDAY)).toEqual({
      state: 'new',
      unaided: 0,
      aided: 0,
      days: 0,
      needs: { successes: 5, days: 3 },
    });
  });

  it('was shown a tip and has not used it: introduced', () => {
    expect(standing({ shown: true }, MONDAY).state).toBe('introduced');
  });

  it('used it once, with help or without: practising', () => {
    expect(standing({ recent: [alone(MONDAY)] }, TODAY).state).toBe('practising');
    expect(standing({ recent: [helped(MONDAY)] }, TODAY)).toMatchObject({
      state: 'practising',
      aided: 1,
      unaided: 0,
      days: 0,
    });
  });

  it('five times on three days without help: mastered, and it can say so', () => {
    const recent = [...uses(2, 2), alone(MONDAY + 2 * DAY)];
    expect(standing({ recent }, TODAY)).toEqual({
      state: 'mastered',
      unaided: 5,
      aided: 0,
      days: 3,
      needs: { successes: 5, days: 3 },
      lastUse: MONDAY + 2 * DAY,
    });
  });

  it('four times on three days: not yet', () => {
    const recent = [...uses(1, 2), alone(MONDAY + DAY), alone(MONDAY + 2 * DAY)];
    expect(standing({ recent }, TODAY).state).toBe('practising');
  });

  it('ten times on two days: not yet, a busy morning is no habit', () => {
    expect(standing({ recent: uses(2, 5) }, TODAY)).toMatchObject({
      state: 'practising',
      unaided: 10,
      days: 2,
    });
  });

  it('a day with help only is not one of the days', () => {
    const recent = [...uses(2, 3), helped(MONDAY - DAY)];
    expect(standing({ recent }, TODAY)).toMatchObject({ state: 'practising', days: 2 });
  });

  it.each([0, 1, 2])('enough uses, but help %i uses ago: still practising', ago => {
    const recent = uses(4, 2).map((use, i, all) => (i === all.length - 1 - ago ? helped(use.at) : use));
    expect(standing({ recent }, TODAY).state).toBe('practising');
  });

  it('help four uses ago no longer counts', () => {
    const recent = uses(4, 2).map((use, i) => (i === 4 ? helped(use.at) : use));
    expect(standing({ recent }, TODAY).state).toBe('mastered');
  });

  it('a pack that asks for two uses looks at the last two only', () => {
    const recent = [helped(MONDAY), alone(MONDAY + HOUR), alone(MONDAY + DAY)];
    expect(standing({ recent }, TODAY, { mastery: { successes: 2, days: 2 } }).state).toBe('mastered');
    expect(standing({ recent }, TODAY, { mastery: { successes: 2, days: 3 } }).state).toBe('practising');
  });

  it('once it is used again, the rep’s “Show me again” no longer decides', () => {
    const word = { feature: LOG, says: 'again', at: MONDAY } as const;
    expect(standing({ word }, TODAY)).toMatchObject({ state: 'introduced', said: 'again' });
    const used = standing({ word, recent: [alone(MONDAY + HOUR)] }, TODAY);
    expect(used.state).toBe('practising');
    expect(used).not.toHaveProperty('said');
  });

  it('reads its outcomes in time order, whatever order they come in', () => {
    const recent = [helped(MONDAY - DAY), ...uses(3, 2)];
    expect(standing({ recent }, TODAY).state).toBe('mastered');
    expect(standing({ recent: recent.toReversed() }, TODAY).state).toBe('mastered');
  });

  it('days that were folded count with those that were not', () => {
    const days = [
      { feature: LOG, day: '2025-02-27', unaided: 2, aided: 3 },
      { feature: LOG, day: '2025-02-28', unaided: 1, aided: 0 },
    ];
    expect(standing({ days, recent: uses(1, 2) }, TODAY)).toMatchObject({
      state: 'mastered',
      unaided: 5,
      aided: 3,
      days: 3,
    });
  });

  it('a weekly feature needs three on two days', () => {
    const weekly = { rhythm: 'weekly' } as const;
    expect(standing({ recent: [...uses(1, 2), alone(MONDAY + DAY)] }, TODAY, weekly).state).toBe('mastered');
    expect(standing({ recent: uses(1, 3) }, TODAY, weekly).state).toBe('practising');
  });

  it('a rare feature is never mastered by itself, only when the rep says so', () => {
    const rare = { rhythm: 'rare' } as const;
    expect(standing({ recent: uses(4, 9) }, TODAY, rare)).toMatchObject({
      state: 'practising',
      needs: { successes: 0, days: 0 },
    });
    const word = { feature: LOG, says: 'known', at: MONDAY } as const;
    expect(standing({ word }, TODAY, rare).state).toBe('mastered');
  });

  it('a pack’s own numbers go before the rhythm', () => {
    const own = { rhythm: 'rare', mastery: { successes: 1, days: 1 } } as const;
    expect(standing({ recent: [alone(MONDAY)] }, TODAY, own)).toMatchObject({
      state: 'mastered',
      needs: { successes: 1, days: 1 },
    });
  });
});

describe('long unused', () => {
  const mastered = { recent: uses(3, 2) };
  const last = MONDAY + 2 * DAY + HOUR;

  it('rests after about a hundred days, no sooner', () => {
    expect(standing(mastered, last + 100 * DAY).state).toBe('mastered');
    expect(standing(mastered, last + 101 * DAY).state).toBe('resting');
  });

  it('one use restores it', () => {
    const recent = [...mastered.recent, alone(last + 101 * DAY)];
    expect(standing({ recent }, last + 102 * DAY).state).toBe('mastered');
  });

  it('what the rep said they know does not rest', () => {
    const word = { feature: LOG, says: 'known', at: MONDAY } as const;
    expect(standing({ ...mastered, word }, last + 400 * DAY).state).toBe('mastered');
  });

  it('is counted from the last folded day when nothing else is left', () => {
    const days = ['2025-03-03', '2025-03-04', '2025-03-05'].map(day => ({
      feature: LOG,
      day,
      unaided: 2,
      aided: 0,
    }));
    expect(standing({ days: days.toReversed() }, Date.parse('2025-06-13T12:00:00Z')).state).toBe('mastered');
    expect(standing({ days }, Date.parse('2025-06-14T12:00:00Z')).state).toBe('resting');
  });

  it('a clock that was set back does not make it older', () => {
    expect(standing(mastered, MONDAY - 400 * DAY).state).toBe('mastered');
  });
});

describe('a new release', () => {
  const since = TODAY;
  const release = { now: 2, seen: 1, breaking: false, since };
  const recent = uses(3, 2);

  it('makes what was mastered changed, until it is used once without help', () => {
    expect(standing({ recent, release }, since + HOUR).state).toBe('changed');
    expect(standing({ recent: [...recent, helped(since + HOUR)], release }, since + 2 * HOUR).state).toBe(
      'changed',
    );
    expect(standing({ recent: [...recent, alone(since + HOUR)], release }, since + 2 * HOUR).state).toBe(
      'mastered',
    );
  });

  it('is met by a use in the very moment it came', () => {
    expect(standing({ recent: [...recent, alone(since)], release }, since).state).toBe('mastered');
  });

  it('that breaks the old way needs two', () => {
    const breaking = { ...release, breaking: true };
    const once = [...recent, alone(since + HOUR)];
    expect(standing({ recent: once, release: breaking }, since + DAY).state).toBe('changed');
    const twice = [...once, alone(since + 3 * HOUR)];
    expect(standing({ recent: twice, release: breaking }, since + DAY).state).toBe('mastered');
  });

  it('counts the days after it that were folded', () => {
    const days = [{ feature: LOG, day: localDay(since + DAY), unaided: 1, aided: 0 }];
    expect(standing({ recent, days, release }, since + 9 * DAY).state).toBe('mastered');
    const before = [{ feature: LOG, day: localDay(since), unaided: 1, aided: 0 }];
    expect(standing({ recent, days: before, release }, since + 9 * DAY).state).toBe('changed');
  });

  it('is no news about a feature never met', () => {
    expect(standing({ release }, since + HOUR).state).toBe('new');
  });

  it('that the rep is at home in changes nothing', () => {
    expect(standing({ recent, release: { ...release, seen: 2 } }, since + HOUR).state).toBe('mastered');
  });

  it('outranks an "I know this" said before it, not one said after', () => {
    const before = { feature: LOG, says: 'known', at: since - 1 } as const;
    const after = { ...before, at: since };
    expect(standing({ word: before, release }, since + HOUR)).toMatchObject({ state: 'changed' });
    expect(standing({ word: before, release }, since + HOUR).said).toBeUndefined();
    expect(standing({ word: after, release }, since + HOUR)).toMatchObject({
      state: 'mastered',
      said: 'known',
    });
  });
});

describe('the rep’s own word', () => {
  it('"I know this" is honoured at once', () => {
    const word = { feature: LOG, says: 'known', at: MONDAY } as const;
    expect(standing({ word }, MONDAY)).toMatchObject({ state: 'mastered', said: 'known', unaided: 0 });
  });

  it('"Show me again" is honoured at once, and what was used before no longer counts', () => {
    const word = { feature: LOG, says: 'again', at: TODAY } as const;
    expect(standing({ recent: uses(3, 2), word }, TODAY)).toMatchObject({
      state: 'introduced',
      said: 'again',
      unaided: 0,
      days: 0,
    });
  });

  it('after "Show me again" uses count afresh', () => {
    const word = { feature: LOG, says: 'again', at: MONDAY - MINUTE } as const;
    expect(standing({ recent: uses(3, 2), word }, TODAY).state).toBe('mastered');
    const days = [{ feature: LOG, day: '2025-03-01', unaided: 9, aided: 0 }];
    expect(standing({ recent: uses(1, 1), days, word }, TODAY)).toMatchObject({
      state: 'practising',
      unaided: 1,
    });
  });
});

describe('folded days and the rep’s word', () => {
  it('a day that was folded after "Show me again" counts from that very day on', () => {
    const word = { feature: LOG, says: 'again', at: MONDAY } as const;
    const days = [{ feature: LOG, day: localDay(MONDAY), unaided: 2, aided: 0 }];
    expect(standing({ days, word }, TODAY)).toMatchObject({ state: 'practising', unaided: 2 });
  });
});

describe('folding', () => {
  const outcome = fc.record({
    at: fc.integer({ min: 0, max: 60 * 24 }).map(hours => MONDAY + hours * HOUR),
    aided: fc.boolean(),
    feature: fc.constantFrom(LOG, FILTER),
  });
  const history = fc.array(outcome, { maxLength: 40 });

  it('never changes what a rep is said to master', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 60 }), (all, keep) => {
        const now = MONDAY + 61 * DAY;
        const recent = all.map((use): Outcome => ({ ...use, kind: 'success' }));
        const of = (kept: Outcome[]): Outcome[] => kept.filter(({ feature }) => feature === LOG);
        const before = standing({ recent: of(recent) }, now);
        const { days, drop } = fold(recent, MONDAY + keep * DAY, localDay);
        const left = recent.filter(use => !drop.includes(use));
        const after = standing(
          { days: addDays([], days).filter(({ feature }) => feature === LOG), recent: of(left) },
          now,
        );
        expect(after).toEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });
});
