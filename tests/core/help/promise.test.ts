import { describe, expect, it } from 'vitest';
import { promiseOf } from '../../../utils/core/help/promise';

const promise = { hours: 4, share: 0.5 };
const waits = (month: string, ...minutes: number[]) => ({ month, minutes });

describe('the support promise', () => {
  it('was kept last month when at least its share of the answers came within its hours', () => {
    const last = (...minutes: number[]) =>
      promiseOf({ promise, waits: [waits('2026-01', ...minutes)] }, '2026-02-03').lastMonth;
    expect(last(10, 240, 241, 900)).toEqual({ answers: 4, within: 2, kept: true });
    expect(last(10, 241, 900)).toEqual({ answers: 3, within: 1, kept: false });
  });

  it('is judged by last month alone, over the turn of the year too', () => {
    const rows = [waits('2025-11', 1), waits('2025-12', 999), waits('2026-01', 1)];
    expect(promiseOf({ promise, waits: rows }, '2026-01-31').lastMonth).toEqual({
      answers: 1,
      within: 0,
      kept: false,
    });
    expect(promiseOf({ promise, waits: [waits('2026-09', 1)] }, '2026-10-01').lastMonth?.answers).toBe(1);
    expect(promiseOf({ promise, waits: [waits('2026-10', 1)] }, '2026-11-01').lastMonth?.answers).toBe(1);
  });

  it('says how long people waited in the middle of this month and the last, whatever their order', () => {
    const median = (...rows: { month: string; minutes: number[] }[]) =>
      promiseOf({ waits: rows }, '2026-02-03').median;
    expect(median(waits('2026-01', 30, 2), waits('2026-02', 100))).toBe(30);
    expect(median(waits('2026-01', 100, 9), waits('2026-02', 21, 3))).toBe(15);
    expect(median(waits('2025-12', 5), waits('2026-03', 5))).toBeNull();
  });

  it('where none was made nothing is said of keeping it', () => {
    expect(promiseOf({ waits: [waits('2026-01', 7)] }, '2026-02-03')).toEqual({
      hours: null,
      share: null,
      median: 7,
      lastMonth: null,
    });
    expect(promiseOf({ promise, waits: [] }, '2026-02-03')).toEqual({
      hours: 4,
      share: 0.5,
      median: null,
      lastMonth: null,
    });
  });
});
