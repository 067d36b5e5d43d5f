import { decide } from '../anchors/decide';
import type { Description } from '../anchors/description';
import type { Ground } from '../anchors/features';
import { looksPrivate } from '../anchors/private';
import { publicNames } from '../anchors/sight';
import { identifierWords } from '../anchors/text';
import type { Picture, Thing } from '../anchors/thing';
import type { Agreement } from '../anchors/verdict';
import { isOf, TRIALS, tryOut, type Trial, type TrialOutcome } from './trials';

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

/**
 * Measures a description on the page that it was made on, trial by trial: each is a good part of a frame's work, so
 * whoever goes on lets the page have its turn in between.
 */
export function* measure(
  description: Description,
  picture: Picture,
  target: Thing,
  ground: Ground,
  { isPrivate }: { isPrivate: boolean },
): Generator<undefined, Strength, undefined> {
  const decision = decide(description, ground);
  const found = decision.kind === 'found' && isOf(picture, decision.row, target.at) ? decision.agreed : null;
  const trials = {} as Record<Trial, TrialOutcome>;
  for (const trial of TRIALS) {
    yield;
    trials[trial] = tryOut(trial, description, picture, target);
  }
  return gradeOf(found, trials, { isPrivate });
}

/** A number long enough to be a record's, as in `#4711`. */
const RECORD = /\d{4,}/;

/**
 * Whether what tells this thing from others is a customer's and not the app's: a name, an address, an amount, a
 * record's number. A description leaves such a clue out, and is the weaker for it.
 * @param said the words on it as they stand there; a picture has them without their digits
 */
export function carriesData(picture: Picture, thing: Thing, said: readonly string[]): boolean {
  const isCustomers = (text: string): boolean =>
    looksPrivate(text) ||
    RECORD.test(text) ||
    (picture.customer !== undefined && identifierWords(text).some(word => picture.customer!.has(word)));
  const clues = [...said, ...thing.names.slice(0, 1), thing.id, thing.test, thing.field];
  return (
    clues.some(isCustomers) ||
    (thing.data && thing.names.length > 0 && publicNames(picture, thing).length === 0)
  );
}
