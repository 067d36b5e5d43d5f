import { dayOf } from '../../../utils/core/mastery/record';
import type { FeatureKey } from '../../../utils/core/mastery/feature-key';
import { masteryOf } from '../../../utils/core/mastery/mastery';
import type { Evidence } from '../../../utils/core/mastery/mastery';
import type { Mastery, Outcome } from '../../../utils/core/mastery/outcome';
import { tallyOf, type Counted } from '../../../utils/core/mastery/tally';
import type { Feature } from '../../../utils/core/packs/pack';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A Monday, nine in the morning, where the rep is. */
export const MONDAY = Date.parse('2025-03-03T09:00:00Z');
export const localDay = (at: number): string => dayOf(at, 0);

export const LOG: FeatureKey = 'sales/log-a-call';
export const FILTER: FeatureKey = 'sales/filter';

export const alone = (at: number, feature = LOG): Outcome => ({ at, feature, kind: 'success', aided: false });
export const helped = (at: number, feature = LOG): Outcome => ({ at, feature, kind: 'success', aided: true });

/** What was counted, shown and said of a feature. */
export type Known = Partial<Pick<Counted, 'days' | 'recent'> & Omit<Evidence, 'tally'>>;

export function standing(
  known: Known,
  now: number,
  feature: Pick<Feature, 'rhythm' | 'mastery'> = {},
): Mastery {
  const { days = [], recent = [], shown = false, word } = known;
  const release = known.release ?? { now: 1, seen: 1, breaking: false, since: 0 };
  const tally = tallyOf(LOG, { days, recent, word, release }, localDay);
  return masteryOf(feature, { tally, shown, word, release }, now);
}

/** Uses without help: `perDay` on each of `days` days from `MONDAY`, an hour apart. */
export const uses = (days: number, perDay: number, from = MONDAY): Outcome[] =>
  Array.from({ length: days * perDay }, (_, i) =>
    alone(from + Math.floor(i / perDay) * DAY + (i % perDay) * HOUR),
  );
