import type { Feature, Pack } from '../packs/pack';
import type { FeatureKey } from '../mastery/feature-key';
import type { Mastery } from '../mastery/outcome';
import type { Reason } from './reason';

type Small = { feature: FeatureKey; because: Reason };

const DAY = 24 * 60 * 60 * 1_000;

/**
 * The one small thing for the panel's "Today", on whatever page: what has changed, then what is under way, then what
 * was long unused, then the next new thing whose prerequisites are practised; by value, then by the pack's order.
 * Null when everything is at home. The rep opens the panel, so no budget binds it.
 */
export function today(
  packs: readonly Pack[],
  mastery: ReadonlyMap<FeatureKey, Mastery>,
  seen: ReadonlyMap<FeatureKey, number>,
  now: number,
): Small | null {
  const ranked: { order: number; value: number; small: Small }[] = [];
  for (const pack of packs)
    for (const feature of pack.features) {
      const key: FeatureKey = `${pack.id}/${feature.id}`;
      const next = step(pack, feature, key, mastery, seen, now);
      if (next)
        ranked.push({
          order: next.order,
          value: feature.value,
          small: { feature: key, because: next.because },
        });
    }
  ranked.sort((a, b) => a.order - b.order || b.value - a.value);
  return ranked[0]?.small ?? null;
}

function step(
  pack: Pack,
  feature: Feature,
  key: FeatureKey,
  mastery: ReadonlyMap<FeatureKey, Mastery>,
  seen: ReadonlyMap<FeatureKey, number>,
  now: number,
): { order: number; because: Reason } | null {
  const own = mastery.get(key);
  switch (own?.state) {
    case 'mastered':
      return null;
    case 'changed': {
      const releases = pack.changes
        .filter(change => change.feature === feature.id)
        .map(change => change.release);
      const release = Math.max(1, ...releases);
      return { order: 0, because: { rule: 'changed', release, seen: seen.get(key) ?? release } };
    }
    case 'introduced':
    case 'practising':
      return { order: 1, because: { rule: 'practising', unaided: own.unaided, of: own.needs.successes } };
    case 'resting': {
      const days = Math.floor((now - (own.lastUse ?? now)) / DAY);
      return { order: 2, because: { rule: 'not seen for long', days } };
    }
    default: {
      const ready = (feature.needs ?? []).every(id => {
        const need = mastery.get(`${pack.id}/${id}`);
        const exists = pack.features.some(other => other.id === id);
        return !exists || (need !== undefined && need.state !== 'new' && need.state !== 'introduced');
      });
      if (!ready) return null;
      const practising = [...mastery.values()].filter(({ state }) => state === 'practising').length;
      return { order: 3, because: { rule: 'next small thing', value: feature.value, practising } };
    }
  }
}
