import { decide } from '../anchors/decide';
import type { Description } from '../anchors/description';
import { prepareGround } from '../anchors/features';
import { alter } from './altered-picture';
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

/** What would become of a description if this happened to the page that it was made on. */
export function tryOut(
  trial: Trial,
  description: Description,
  picture: Picture,
  target: Thing,
): TrialOutcome {
  const { picture: copy, at } = alter(trial, picture, target);
  const decision = decide(description, prepareGround(copy));
  if (decision.kind !== 'found') return 'silent';
  return at !== null && isOf(copy, decision.row, at) ? 'same' : 'wrong';
}

/** The thing itself, or a piece of it that stands for the whole. */
export function isOf(picture: Picture, row: number, at: number): boolean {
  const target = picture.things[at]!;
  return row >= target.at && row < target.end;
}
