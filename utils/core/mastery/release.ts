import type { Change } from '../packs/pack';
import type { FeatureKey } from './feature-key';

/** Which release of a feature this rep has met, per feature. `since` in ms: when `now` reached this browser. */
export interface ReleaseSeen {
  feature: FeatureKey;
  /** The release the rep is at home in. What the first pack already contained is background, not news. */
  seen: number;
  now: number;
  breaking: boolean;
  since: number;
}

/**
 * The row after a pack with these changes of the feature was installed. The first pack makes no news; a lower
 * release (a roll back) is taken as it is; a higher one keeps `seen`, so that one why card can follow.
 */
export function releaseAfter(
  row: ReleaseSeen | undefined,
  feature: FeatureKey,
  changes: readonly Pick<Change, 'release' | 'breaking'>[],
  at: number,
): ReleaseSeen {
  const now = Math.max(1, ...changes.map(change => change.release));
  if (row === undefined) return { feature, seen: now, now, breaking: false, since: at };
  if (now === row.now) return row;
  if (now < row.now) return { ...row, now, seen: Math.min(row.seen, now), breaking: false };
  const news = changes.filter(change => change.release > row.seen);
  return { ...row, now, breaking: news.some(change => change.breaking === true), since: at };
}

/** The row once the rep is at home in the current release: nothing more is said about it. */
export function settled(row: ReleaseSeen): ReleaseSeen {
  return { ...row, seen: row.now, breaking: false };
}
