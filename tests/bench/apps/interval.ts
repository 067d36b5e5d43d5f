import { randomFrom } from '../../simulate/rep';

/** A median, and the bounds that hold it in 95 of 100 draws. */
export interface Interval {
  median: number;
  low: number;
  high: number;
}

const DRAWS = 2000;

/**
 * The median with its percentile bootstrap interval (Efron and Tibshirani, An Introduction to the Bootstrap, chapter 13).
 * The draws are the same on each call, so that the same figures print the same table.
 */
export function medianWithin(figures: readonly number[]): Interval {
  const random = randomFrom(1);
  const medians = Array.from({ length: DRAWS }, () =>
    medianOf(figures.map(() => figures[Math.floor(random() * figures.length)]!)),
  ).toSorted((a, b) => a - b);
  return {
    median: medianOf(figures),
    low: medians[Math.floor(0.025 * DRAWS)]!,
    high: medians[Math.floor(0.975 * DRAWS)]!,
  };
}

function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}
