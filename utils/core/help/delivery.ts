import type { DeliveryState, RedactedRequest } from './request';

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
  failure?: { code: 'unreachable' | 'refused' | 'too large' | 'busy'; status?: number };
  /** Where the desk said the answer will be found. */
  reply?: string;
  answer?: { words: string; at: number; by: string };
  /** When the rep pressed Send, ms. */
  at: number;
  /** The desk's name as shown to the rep. */
  desk: string;
}

/** How an attempt ended. `retryAfter`: the header's wish in ms from now (see `retryAfterOf`). */
export type AttemptOutcome =
  | { kind: 'answered'; status: number; retryAfter?: number | undefined; reply?: string | undefined }
  | { kind: 'unreachable' };

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

/** Whether an attempt may begin: it waits and its time has come, or the attempt that held it died. */
export function isDue(row: OutboxRow, now: number): boolean {
  if (row.state === 'queued') return row.next <= now;
  return row.state === 'sending' && (row.lease ?? 0) <= now;
}

/** Rows to try now: those of reps with a customer waiting first, then the oldest. */
export function due(rows: readonly OutboxRow[], now: number): OutboxRow[] {
  return rows
    .filter(row => isDue(row, now))
    .sort((a, b) => Number(b.request.urgent) - Number(a.request.urgent) || a.at - b.at);
}

/** When the next row falls due, ms; null when nothing waits. For the alarm. */
export function nextDue(rows: readonly OutboxRow[]): number | null {
  const times = rows.flatMap(row =>
    row.state === 'queued' ? [row.next] : row.state === 'sending' ? [row.lease ?? 0] : [],
  );
  return times.length === 0 ? null : Math.min(...times);
}

/** The row as stored before its bytes leave: owned by this attempt until the lease ends. */
export function claim(row: OutboxRow, now: number): OutboxRow {
  return { ...row, state: 'sending', attempts: row.attempts + 1, lease: now + LEASE };
}

/**
 * The row after an attempt. Only a 2xx makes it sent. 408, 425, 429, 5xx and an unreachable desk are tried again;
 * every other answer is final at once (`dead`), and the rep is offered copy or mail. `random` is from 0 to 1.
 */
export function afterAttempt(
  row: OutboxRow,
  outcome: AttemptOutcome,
  now: number,
  random: () => number,
): OutboxRow {
  const { lease: _lease, failure: _failure, ...rest } = row;
  if (outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300)
    return { ...rest, state: 'sent', ...(outcome.reply !== undefined && { reply: outcome.reply }) };

  const failure = failureOf(outcome);
  if (outcome.kind === 'answered' && !isRetried(outcome.status)) return { ...rest, state: 'dead', failure };

  const longest = Math.min(BACKOFF.most, BACKOFF.first * 2 ** Math.max(0, row.attempts - 1));
  const asked = outcome.kind === 'answered' ? Math.min(PATIENCE, outcome.retryAfter ?? 0) : 0;
  return { ...rest, state: 'queued', next: now + Math.max(asked, random() * longest), failure };
}

/** The row when the rep asks to try again, a dead one too: due at once. Sent ones stay as they are. */
export function retried(row: OutboxRow, now: number): OutboxRow {
  if (row.state !== 'queued' && row.state !== 'dead') return row;
  return { ...row, state: 'queued', next: now };
}

/** The row once its answer has come; a later word of the desk that it was only seen takes nothing back. */
export function answered(row: OutboxRow, answer: { words: string; at: number; by: string }): OutboxRow {
  return { ...row, state: 'answered', answer };
}

function isRetried(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status < 600);
}

function failureOf(outcome: AttemptOutcome): NonNullable<OutboxRow['failure']> {
  if (outcome.kind === 'unreachable') return { code: 'unreachable' };
  const { status } = outcome;
  if (status === 413) return { code: 'too large', status };
  return { code: isRetried(status) ? 'busy' : 'refused', status };
}

/** A `Retry-After` header in ms from now: seconds or a date (RFC 9110, 10.2.3). Undefined when absent or unreadable. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * SECOND;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
