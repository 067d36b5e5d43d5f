import type { FeatureKey, ItemKey } from './feature-key';

/**
 * Something that happened around a feature. Kept while recent (mastery needs to know what came just before a
 * success), then folded into `DayCount` and deleted: there is no log of a person's clicks.
 */
export type Outcome = { at: number; feature: FeatureKey } & (
  | { kind: 'success'; /** by any help of ours in the last 10 minutes */ aided: boolean }
  | { kind: 'asked' }
  | { kind: 'shown' | 'opened' | 'done' | 'closed' | 'not now' | 'abandoned' | 'walked'; item: ItemKey }
);

/** What remains of a day: how often a feature was used without and with help. `day` is the rep's own calendar day. */
export interface DayCount {
  feature: FeatureKey;
  day: string;
  unaided: number;
  aided: number;
}

/** How often a tip or change came by itself or was opened, and whether the rep has ended it. Times in ms. */
export interface ShownCount {
  item: ItemKey;
  times: number;
  first: number;
  last: number;
  /** Done and close are final. */
  ended?: 'done' | 'closed';
  /** Escape and "Not now": asked back after this time, at most once. */
  notNowUntil?: number;
  notNows: number;
}

/** What the rep said about a feature; it outranks what was counted before `at`. */
export interface RepWord {
  feature: FeatureKey;
  says: 'known' | 'again';
  at: number;
}

export type MasteryState = 'new' | 'introduced' | 'practising' | 'mastered' | 'changed' | 'resting';

/** Where a rep stands with a feature and the evidence for it, enough to say it in one sentence. */
export interface Mastery {
  state: MasteryState;
  unaided: number;
  aided: number;
  days: number;
  needs: { successes: number; days: number };
  /** Set when the rep's own word decided. */
  said?: RepWord['says'];
  lastUse?: number;
}
