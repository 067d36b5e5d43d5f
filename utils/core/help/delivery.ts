import type { DeliveryState, RedactedRequest } from './request';
import type { News } from './sealed-news';

export interface OutboxRow {
  /** Frozen when the rep pressed Send; its id is the idempotency key. */
  request: RedactedRequest;
  state: DeliveryState;
  /** Attempts begun. */
  attempts: number;
  /** When it may be tried (again), ms. */
  next: number;
  /** While `sending`: until when the attempt owns the row, ms. After that it is due again. */
  lease?: number;
  failure?: Failure;
  /** Where the desk said the answer will be found. */
  reply?: string;
  answer?: { words: string; at: number; by: string };
  /** Title of the tip that came of it. */
  tip?: string;
  /** When the rep pressed Send, ms. */
  at: number;
  /** The desk's name as shown to the rep. */
  desk: string;
}

export interface Failure {
  code: 'unreachable' | 'busy' | 'refused' | 'too large' | 'broken';
  status?: number;
}

/** How an attempt ended, the same for every desk. `after`: the wait that the desk asked for, ms (`retryAfterOf`). */
export type Delivery =
  | { kind: 'accepted'; reply?: string }
  | { kind: 'retry'; why: 'unreachable' | 'busy'; status?: number; after?: number }
  | { kind: 'dead'; why: 'refused' | 'too large' | 'broken'; status?: number };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Longest first wait, doubling to an hour; the wait is drawn evenly from 0 to it, so that desks see no waves. */
export const BACKOFF = { first: 30 * SECOND, most: HOUR } as const;
/** An attempt that has not ended by then died with its worker. */
export const LEASE = 2 * MINUTE;
/** A desk may ask for patience, but a slip in its header must not bury a request. */
export const PATIENCE = 24 * HOUR;

/** A request as it enters the outbox, due at once. */
export function queued(request: RedactedRequest, desk: string, now: number): OutboxRow {
  return { request, state: 'queued', attempts: 0, next: now, at: now, desk };
}

const isWaiting = ({ state }: OutboxRow): boolean => state === 'queued' || state === 'failed';

/** Whether an attempt may begin: it waits and its time has come, or the attempt that held it died. */
export function isDue(row: OutboxRow, now: number): boolean {
  if (isWaiting(row)) return row.next <= now;
  return row.state === 'sending' && !isHeld(row.lease ?? 0, now);
}

/** A lease that ends later than one begun now was given before the clock was set back: it says nothing any more. */
const isHeld = (lease: number, now: number): boolean => lease > now && lease <= now + LEASE;

/** Rows to try now: those of reps with a customer waiting first, then the oldest. */
export function due(rows: readonly OutboxRow[], now: number): OutboxRow[] {
  return rows
    .filter(row => isDue(row, now))
    .sort((a, b) => Number(b.request.urgent) - Number(a.request.urgent) || a.at - b.at);
}

/** When the next row falls due, ms; `now` for one that is due. Null when nothing waits. For the alarm. */
export function nextDue(rows: readonly OutboxRow[], now: number): number | null {
  const times = rows.flatMap(row =>
    isWaiting(row)
      ? [row.next]
      : row.state === 'sending'
        ? [isHeld(row.lease ?? 0, now) ? (row.lease ?? now) : now]
        : [],
  );
  return times.length === 0 ? null : Math.min(...times);
}

/** The row as stored before its bytes leave: owned by this attempt until the lease ends. */
export function claim(row: OutboxRow, now: number): OutboxRow {
  return { ...row, state: 'sending', attempts: row.attempts + 1, lease: now + LEASE };
}

/**
 * What a desk's status means: 2xx took it; 408, 425, 429 and 5xx are tried again; every other answer is final at
 * once, and the rep is offered copy or mail.
 */
export function deliveryOf(status: number, after?: number): Delivery {
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  if (status === 408 || status === 425 || status === 429 || (status >= 500 && status < 600))
    return { kind: 'retry', why: 'busy', status, ...(after !== undefined && { after }) };
  return { kind: 'dead', why: status === 413 ? 'too large' : 'refused', status };
}

/** The row after an attempt: only what was acknowledged is sent. `random` is from 0 to 1. */
export function afterAttempt(
  row: OutboxRow,
  delivery: Delivery,
  now: number,
  random: () => number,
): OutboxRow {
  const { lease: _lease, failure: _failure, ...rest } = row;
  if (delivery.kind === 'accepted')
    return { ...rest, state: 'sent', ...(delivery.reply !== undefined && { reply: delivery.reply }) };

  const failure: Failure = {
    code: delivery.why,
    ...(delivery.status !== undefined && { status: delivery.status }),
  };
  if (delivery.kind === 'dead') return { ...rest, state: 'dead', failure };

  const longest = Math.min(BACKOFF.most, BACKOFF.first * 2 ** Math.max(0, row.attempts - 1));
  const asked = Math.min(PATIENCE, delivery.after ?? 0);
  return { ...rest, state: 'failed', next: now + Math.max(asked, random() * longest), failure };
}

/** The row when the rep asks to try again, a dead one too: due at once. Sent ones stay as they are. */
export function retried(row: OutboxRow, now: number): OutboxRow {
  if (!isWaiting(row) && row.state !== 'dead') return row;
  return { ...row, state: 'queued', next: now };
}

/** How far a request has come at its desk: what is told never goes back. */
const COME: readonly DeliveryState[] = ['sent', 'handed', 'seen', 'answered', 'tip'];

/** Whether it is out of the rep's hands. */
export const hasLeft = (state: DeliveryState): boolean => COME.includes(state);

/** The row after news from its desk. The same row when they are not new; nothing unacknowledged has news. */
export function afterNews(row: OutboxRow, news: News): OutboxRow {
  const from = COME.indexOf(row.state);
  const answer = news.answer ?? row.answer;
  const to = news.state === 'answered' && !answer ? 'seen' : news.state;
  const isSame = answer?.words === row.answer?.words && answer?.by === row.answer?.by;
  if (from < 0 || (COME.indexOf(to) <= from && isSame)) return row;
  const tip = news.tip ?? row.tip;
  return {
    ...row,
    state: COME.indexOf(to) > from ? to : row.state,
    ...(answer && { answer }),
    ...(tip !== undefined && { tip }),
  };
}

/** A `Retry-After` header in ms from now: seconds or a date (RFC 9110, 10.2.3). Undefined when absent or unreadable. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
