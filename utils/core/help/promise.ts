import type { AnswersFile } from './answers-file';

/** How a desk keeps what it promised, computed here from what it published. */
export interface SupportPromise {
  /** What was promised; null when nothing was. */
  hours: number | null;
  share: number | null;
  /** Median minutes from question to answer, this month and last; null without answers. */
  median: number | null;
  /** Last month against the promise; null when nothing was promised or nothing answered. */
  lastMonth: { answers: number; within: number; kept: boolean } | null;
}

/**
 * The promise and how it was kept. The median of an even number is the mean of the middle two.
 * @param day the rep's own, YYYY-MM-DD
 */
export function promiseOf(
  { promise, waits }: Pick<AnswersFile, 'promise' | 'waits'>,
  day: string,
): SupportPromise {
  const month = day.slice(0, 7);
  const before = monthBefore(month);
  const minutesOf = (...months: string[]): number[] =>
    waits.filter(row => months.includes(row.month)).flatMap(row => row.minutes);
  const last = minutesOf(before);
  const within = promise ? last.filter(minutes => minutes <= promise.hours * 60).length : 0;
  return {
    hours: promise?.hours ?? null,
    share: promise?.share ?? null,
    median: median(minutesOf(before, month)),
    lastMonth:
      promise && last.length > 0
        ? { answers: last.length, within, kept: within >= promise.share * last.length }
        : null,
  };
}

function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function monthBefore(month: string): string {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 1 ? `${year - 1}-12` : `${year}-${String(of - 1).padStart(2, '0')}`;
}
