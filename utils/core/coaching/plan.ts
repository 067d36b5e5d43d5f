import type { App, Pack } from '../packs/pack';
import type { FeatureKey, ItemKey } from '../mastery/feature-key';
import type { Mastery, ShownCount } from '../mastery/outcome';
import type { Judged, Reason } from './reason';

/** Something that came by itself. `day` is the rep's local day when it came. */
export interface Push {
  item: ItemKey;
  at: number;
  day: string;
  /** It was about a feature that was new to the rep. */
  isNew: boolean;
}

/** All that the answer depends on; the same input gives the same plan, so that a plan can be replayed. */
export interface PlanInput {
  /** The packs on this address and the app each of them names there. */
  here: readonly { pack: Pack; app: App }[];
  /** Path, query and hash. */
  route: string;
  now: number;
  /** The rep's local day, YYYY-MM-DD, and hour, 0-23. */
  day: string;
  hour: number;
  /** A feature that is missing is new. */
  mastery: ReadonlyMap<FeatureKey, Mastery>;
  /** The release the rep is at home in; a feature that is missing has no news. */
  seen: ReadonlyMap<FeatureKey, number>;
  shown: ReadonlyMap<ItemKey, ShownCount>;
  /** Walkthroughs broken off in the last 7 days, per feature. */
  abandons: ReadonlyMap<FeatureKey, number>;
  /** Newest first; at least those of the last 7 days. */
  pushes: readonly Push[];
  /** When the rep last closed or put off something, ms. */
  dismissed: number | null;
  settings: {
    pushedPerDay: number;
    quiet: boolean;
    /** Local hours, from inclusive, to exclusive; without it any hour will do. */
    workingHours?: { from: number; to: number };
  };
  /** May only lower. */
  policy: { paused: boolean; pushedPerDay: number | null };
  inCall: boolean;
  /** `lobby`: on a meeting app's page, before joining. */
  moment: 'page' | 'lobby';
  /** What stands and waits for an act: in this tab (`here`) or another. `at`: when it came, ms. */
  standing: { item: ItemKey; at: number; here: boolean } | null;
  /** The walkthrough the rep is in, in this tab. */
  walkthrough: ItemKey | null;
}

export interface Plan {
  show: {
    item: ItemKey;
    form: 'dot' | 'card';
    kind: 'tip' | 'change';
    because: Reason;
    feature: FeatureKey;
    /** Copy into `Push.isNew` when it is shown. */
    isNew: boolean;
    /** It stands here already: show it again, but count no new showing and no new push. */
    standing: boolean;
  } | null;
  /** Every tip and change of the apps here, best first, with the rule that decided. */
  judged: Judged[];
}

/**
 * What to show on this page now, at most one thing, and why not the others.
 * Pure: no clock, no randomness; nothing in the input is changed.
 */
export function plan(_input: PlanInput): Plan {
  return { show: null, judged: [] };
}
