import { decide } from '../anchors/decide';
import type { Description } from '../anchors/description';
import { prepareGround } from '../anchors/features';
import { furnitureOf } from '../anchors/marks';
import { alter, type Altered } from './altered-picture';
import type { Picture, Thing } from '../anchors/thing';

/** What may happen to an app after a tip was written. */
export const TRIALS = [
  'classes hashed',
  'wrapped',
  'data changed',
  'shuffled',
  'language changed',
  'target removed',
] as const;
export type Trial = (typeof TRIALS)[number];

/** `same`: found again. `silent`: nothing is pointed at. `wrong`: something else would be. */
export type TrialOutcome = 'same' | 'silent' | 'wrong';

/** Tries a description at once against altered copies of the page that it was made on. */
export function tryOut(
  description: Description,
  picture: Picture,
  target: Thing,
): Record<Trial, TrialOutcome> {
  const outcome = ({ picture: copy, at }: Altered): TrialOutcome => {
    const decision = decide(description, prepareGround(copy, furnitureOf(copy)));
    if (decision.kind !== 'found') return 'silent';
    return isOf(copy, decision.row, at) ? 'same' : 'wrong';
  };
  const copies = alter(picture, target);
  return Object.fromEntries(TRIALS.map(trial => [trial, outcome(copies[trial])])) as Record<
    Trial,
    TrialOutcome
  >;
}

/** The thing itself, or a piece of it that stands for the whole. */
function isOf(picture: Picture, row: number, at: number | null): boolean {
  if (at === null) return false;
  const target = picture.things[at]!;
  return row >= target.at && row < target.end;
}
