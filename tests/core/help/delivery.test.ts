import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterAttempt,
  afterNews,
  BACKOFF,
  claim,
  deliveryOf,
  due,
  isDue,
  LEASE,
  nextDue,
  PATIENCE,
  queued,
  retried,
  retryAfterOf,
} from '../../../utils/core/help/delivery';
import type { Delivery, OutboxRow } from '../../../utils/core/help/delivery';
import { redact } from '../../../utils/core/help/redact';
import { draft } from './stage';

const NOW = Date.parse('2025-03-03T09:00:00Z');
const SECOND = 1_000;
const HOUR = 3_600_000;
const never = (): number => {
  throw new Error('no chance is needed here');
};

const fresh = (more: Partial<OutboxRow> = {}): OutboxRow => ({
  ...queued(redact(draft()), 'Sales support', NOW),
  ...more,
});
const status = deliveryOf;

/** A request that has been tried `attempts` times, the last one under way. */
const trying = (attempts: number): OutboxRow => claim(fresh({ attempts: attempts - 1 }), NOW);

describe('a request the rep has just sent', () => {
  it('is due at once and says to whom it goes', () => {
    expect(fresh()).toMatchObject({
      state: 'queued',
      attempts: 0,
      next: NOW,
      at: NOW,
      desk: 'Sales support',
    });
    expect(isDue(fresh(), NOW)).toBe(true);
    expect(isDue(fresh(), NOW - 1)).toBe(false);
  });

  it('belongs to one attempt at a time', () => {
    const row = claim(fresh(), NOW);
    expect(row).toMatchObject({ state: 'sending', attempts: 1, lease: NOW + LEASE });
    expect(isDue(row, NOW + LEASE - 1)).toBe(false);
  });

  it('is tried again when the attempt died with its worker', () => {
    expect(isDue(trying(1), NOW + LEASE)).toBe(true);
  });

  it('is tried again when the clock was set back meanwhile, not first at the date it showed before', () => {
    expect(isDue(trying(1), NOW - 24 * HOUR)).toBe(true);
    expect(nextDue([trying(1)], NOW - 24 * HOUR)).toBe(NOW - 24 * HOUR);
    expect(isDue(trying(1), NOW)).toBe(false);
  });
});

describe('the answer of the desk', () => {
  it.each([200, 201, 202, 204, 299])('%i: sent', code => {
    const row = afterAttempt(trying(1), status(code), NOW, never);
    expect(row).toMatchObject({ state: 'sent', attempts: 1 });
    expect(row).not.toHaveProperty('lease');
    expect(row).not.toHaveProperty('reply');
  });

  it('where to look for the answer is kept', () => {
    expect(afterAttempt(trying(1), { kind: 'accepted', reply: '/replies/7' }, NOW, never).reply).toBe(
      '/replies/7',
    );
  });

  it.each([408, 425, 429, 500, 502, 503, 599])('%i: busy, tried again', code => {
    const row = afterAttempt(trying(1), status(code), NOW, () => 0.5);
    expect(row).toMatchObject({
      state: 'failed',
      next: NOW + 15 * SECOND,
      failure: { code: 'busy', status: code },
    });
    expect(row).not.toHaveProperty('lease');
  });

  it('no answer at all: unreachable, tried again', () => {
    expect(afterAttempt(trying(1), { kind: 'retry', why: 'unreachable' }, NOW, () => 1)).toMatchObject({
      state: 'failed',
      next: NOW + 30 * SECOND,
      failure: { code: 'unreachable' },
    });
  });

  it.each([301, 304, 400, 401, 403, 404, 407, 410, 422, 499, 600])('%i: final at once', code => {
    const row = afterAttempt(trying(1), status(code), NOW, never);
    expect(row).toMatchObject({ state: 'dead', failure: { code: 'refused', status: code } });
    expect(isDue(row, NOW + 900 * HOUR)).toBe(false);
  });

  it('413: final, and the rep learns that it was too large', () => {
    expect(afterAttempt(trying(1), status(413), NOW, never)).toMatchObject({
      state: 'dead',
      failure: { code: 'too large', status: 413 },
    });
  });

  it('an earlier failure is forgotten once it is sent', () => {
    const failed = afterAttempt(trying(1), status(503), NOW, () => 0);
    expect(afterAttempt(claim(failed, NOW), status(200), NOW, never)).not.toHaveProperty('failure');
  });
});

describe('waiting between attempts', () => {
  const longest = (attempts: number): number =>
    afterAttempt(trying(attempts), status(503), NOW, () => 1).next - NOW;

  it('at most 30 seconds, then twice as long each time, an hour in the end', () => {
    expect([1, 2, 3, 7, 8, 9, 60, 2_000].map(longest)).toEqual(
      [30, 60, 120, 1_920, 3_600, 3_600, 3_600, 3_600].map(seconds => seconds * SECOND),
    );
    expect(BACKOFF.most).toBe(HOUR);
  });

  it('anything from nothing to that, so that a thousand browsers do not come at once', () => {
    const at = (chance: number): number => afterAttempt(trying(3), status(503), NOW, () => chance).next - NOW;
    expect([0, 0.25, 1].map(at)).toEqual([0, 30 * SECOND, 120 * SECOND]);
  });

  it('as long as the desk asked, if that is longer', () => {
    const asked = (after: number): number =>
      afterAttempt(trying(1), status(429, after), NOW, () => 1).next - NOW;
    expect(asked(90 * SECOND)).toBe(90 * SECOND);
    expect(asked(5 * SECOND)).toBe(30 * SECOND);
    expect(asked(9_999 * HOUR)).toBe(PATIENCE);
  });

  it('reads the wish as seconds or as a date, and ignores what is neither', () => {
    expect(retryAfterOf('120', NOW)).toBe(120 * SECOND);
    expect(retryAfterOf(' 0 ', NOW)).toBe(0);
    expect(retryAfterOf('Mon, 03 Mar 2025 09:01:00 GMT', NOW)).toBe(60 * SECOND);
    expect(retryAfterOf('Mon, 03 Mar 2025 08:00:00 GMT', NOW)).toBe(0);
    expect(retryAfterOf('soon', NOW)).toBeUndefined();
    expect(retryAfterOf(null, NOW)).toBeUndefined();
  });
});

describe('many requests', () => {
  const named = (id: string, urgent: boolean, more: Partial<OutboxRow> = {}): OutboxRow =>
    fresh({ request: redact(draft({ id, urgent })), ...more });
  const ids = (rows: OutboxRow[]): string[] => rows.map(row => row.request.id);

  it('those of a rep with a customer waiting go first, then the oldest', () => {
    const rows = [
      named('new', false, { at: NOW + 2 }),
      named('old', false, { at: NOW + 1 }),
      named('now', true, { at: NOW + 3 }),
    ];
    expect(ids(due(rows, NOW))).toEqual(['now', 'old', 'new']);
  });

  it('one that waits, is sent or is dead holds up no other', () => {
    const rows = [
      named('poison', false, { state: 'dead' }),
      named('later', true, { next: NOW + 1 }),
      named('sent', false, { state: 'sent' }),
      named('seen', false, { state: 'seen' }),
      named('answered', false, { state: 'answered' }),
      named('fine', false),
    ];
    expect(ids(due(rows, NOW))).toEqual(['fine']);
  });

  it('the browser wakes for the next that falls due, and not for those that are over', () => {
    const waiting = fresh({ next: NOW + 50 });
    const held = fresh({ state: 'sending', lease: NOW + 20 });
    expect(nextDue([waiting, held, fresh({ state: 'dead', next: NOW })], NOW)).toBe(NOW + 20);
    expect(nextDue([waiting], NOW)).toBe(NOW + 50);
    expect(nextDue([fresh({ state: 'sent' })], NOW)).toBeNull();
    expect(nextDue([], NOW)).toBeNull();
  });
});

describe('the rep presses "Try again"', () => {
  it.each(['queued', 'failed', 'dead'] as const)('%s: due at once', state => {
    expect(retried(fresh({ state, next: NOW + HOUR }), NOW)).toMatchObject({ state: 'queued', next: NOW });
  });

  it.each(['sending', 'sent', 'handed', 'seen', 'answered'] as const)('%s: nothing is sent twice', state => {
    const row = fresh({ state });
    expect(retried(row, NOW + 1)).toBe(row);
  });
});

describe('news of the desk', () => {
  const answer = { words: 'Press Save first.', at: NOW + HOUR, by: 'Kim' };

  it('an answer, and later that it became a tip', () => {
    const row = afterNews(fresh({ state: 'sent' }), { state: 'answered', answer });
    expect(row).toMatchObject({ state: 'answered', answer });
    expect(afterNews(row, { state: 'tip', tip: 'Save first' })).toMatchObject({
      state: 'tip',
      answer,
      tip: 'Save first',
    });
  });

  it('never takes anything back', () => {
    const row = fresh({ state: 'answered', answer });
    for (const state of ['sent', 'seen'] as const) expect(afterNews(row, { state })).toBe(row);
    expect(afterNews(row, { state: 'answered', answer })).toBe(row);
  });

  it('a better answer replaces the first', () => {
    const better = { ...answer, words: 'Press Save, then Next.' };
    const row = fresh({ state: 'tip', answer });
    expect(afterNews(row, { state: 'answered', answer: better })).toMatchObject({
      state: 'tip',
      answer: better,
    });
  });

  it('an answer without words was only seen', () => {
    expect(afterNews(fresh({ state: 'sent' }), { state: 'answered' })).toMatchObject({ state: 'seen' });
  });

  it.each(['queued', 'failed', 'sending', 'dead'] as const)('%s: there can be none', state => {
    const row = fresh({ state });
    expect(afterNews(row, { state: 'answered', answer })).toBe(row);
  });
});

describe('whatever the desk answers, in whatever order', () => {
  it('the words and the id stay as they were when the rep pressed Send, and nothing unacknowledged is called sent', () => {
    const outcome = fc.oneof(
      fc.constant<Delivery>({ kind: 'retry', why: 'unreachable' }),
      fc
        .tuple(fc.integer({ min: 100, max: 599 }), fc.integer({ min: 0, max: 10 * PATIENCE }))
        .map(([code, after]) => status(code, after)),
    );
    fc.assert(
      fc.property(
        fc.array(outcome, { maxLength: 30 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (outcomes, chance) => {
          const first = fresh();
          let row = first;
          let now = NOW;
          let accepted = false;
          for (const one of outcomes) {
            now = Math.max(now, row.next);
            if (!isDue(row, now)) break;
            row = afterAttempt(claim(row, now), one, now, () => chance.next().value as number);
            accepted ||= one.kind === 'accepted';
            expect(row.request).toBe(first.request);
            expect(row.state === 'sent').toBe(accepted);
            expect(row.next - now).toBeLessThanOrEqual(PATIENCE);
            if (row.state === 'failed') expect(row.next).toBeGreaterThanOrEqual(now);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
