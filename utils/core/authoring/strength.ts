import type { Agreement } from '../anchors/verdict';
import type { Trial, TrialOutcome } from './trials';

/**
 * How well an element will be found again. A: through a redesign and in another language. B: through new data and new
 * builds, while the words stay. C: pick something else, or it will be lost or mistaken.
 */
export type Grade = 'A' | 'B' | 'C';

/** What makes a description weak, as codes that each language words. */
export type Warning = 'looks private' | 'points elsewhere' | 'many alike' | 'hardly anything to go by';

export interface Strength {
  grade: Grade;
  /** What agreed when it was located at once. */
  agrees: Agreement[];
  trials: Record<Trial, TrialOutcome>;
  warnings: Warning[];
}

const NEEDED_FOR_B: readonly Trial[] = ['classes hashed', 'wrapped', 'data changed'];
const NEEDED_FOR_A: readonly Trial[] = [...NEEDED_FOR_B, 'shuffled', 'language changed'];

/**
 * The grade of a description by what became of it in the trials.
 * @param agrees what agreed when it was located on the page as it is; null when it was not found, or not alone
 */
export function gradeOf(
  agrees: readonly Agreement[] | null,
  trials: Record<Trial, TrialOutcome>,
  { isPrivate }: { isPrivate: boolean },
): Strength {
  const outcomes = Object.values(trials);
  const warnings: Warning[] = [];
  if (isPrivate) warnings.push('looks private');
  if (outcomes.includes('wrong')) warnings.push('points elsewhere');
  if (agrees === null) warnings.push('many alike');
  const same = (needed: readonly Trial[]): boolean => needed.every(trial => trials[trial] === 'same');
  if (warnings.length === 0 && !same(NEEDED_FOR_B)) warnings.push('hardly anything to go by');
  const grade = warnings.length > 0 ? 'C' : same(NEEDED_FOR_A) ? 'A' : 'B';
  return { grade, agrees: [...(agrees ?? [])], trials, warnings };
}
