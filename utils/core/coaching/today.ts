import type { Pack } from '../packs/pack';
import type { FeatureKey } from '../mastery/feature-key';
import type { Mastery } from '../mastery/outcome';
import type { Reason } from './reason';

/**
 * The one small thing for the panel's "Today", on whatever page: what is changed or under way before what is new,
 * then the smallest next win. Null when everything is at home. Pulled, so no budget binds it.
 */
export function today(
  _packs: readonly Pack[],
  _mastery: ReadonlyMap<FeatureKey, Mastery>,
): { feature: FeatureKey; because: Reason } | null {
  return null;
}
