import type { FeatureKey, ItemKey } from '../../core/mastery/feature-key';
import type { Change, Pack, Tip, Walkthrough } from '../../core/packs/pack';

/** A tip, change (told at its new or at its old place) or walkthrough, with the pack it stands in. */
export type Item = { pack: Pack; feature: FeatureKey } & (
  | { kind: 'tip'; tip: Tip }
  | { kind: 'change'; change: Change }
  | { kind: 'moved'; change: Change; oldPlace: NonNullable<Change['oldPlace']> }
  | { kind: 'walkthrough'; walkthrough: Walkthrough }
);

/** What a key names in these packs; undefined when the pack or the item is gone. */
export function findItem(packs: readonly Pack[], key: ItemKey): Item | undefined {
  const [packId, kind, id] = key.split('/');
  const pack = packs.find(candidate => candidate.id === packId);
  if (!pack) return undefined;
  const named = (one: { id: string }): boolean => one.id === id;
  const feature = (of: { feature: string }): FeatureKey => `${pack.id}/${of.feature}`;
  if (kind === 'tip') {
    const tip = pack.tips.find(named);
    return tip && { kind, pack, tip, feature: feature(tip) };
  }
  if (kind === 'change') {
    const change = pack.changes.find(named);
    return change && { kind, pack, change, feature: feature(change) };
  }
  if (kind === 'moved') {
    const change = pack.changes.find(named);
    if (!change?.oldPlace) return undefined;
    return { kind, pack, change, oldPlace: change.oldPlace, feature: feature(change) };
  }
  const walkthrough = pack.walkthroughs.find(named);
  return walkthrough && { kind: 'walkthrough', pack, walkthrough, feature: feature(walkthrough) };
}

export function titleOf(item: Item): Tip['title'] {
  if (item.kind === 'tip') return item.tip.title;
  return item.kind === 'walkthrough' ? item.walkthrough.title : item.change.title;
}

/** Every tip, change and walkthrough of a feature. */
export function itemsOf(packs: readonly Pack[], feature: FeatureKey): ItemKey[] {
  return packs.flatMap(pack => {
    const keys = (kind: Item['kind'], of: readonly { id: string; feature: string }[]): ItemKey[] =>
      of
        .filter(item => `${pack.id}/${item.feature}` === feature)
        .map((item): ItemKey => `${pack.id}/${kind}/${item.id}`);
    return [
      ...keys('tip', pack.tips),
      ...keys('change', pack.changes),
      ...keys('moved', pack.changes),
      ...keys('walkthrough', pack.walkthroughs),
    ];
  });
}

/** Every feature of these packs with its key. */
export function featuresOf(
  packs: readonly Pack[],
): { pack: Pack; feature: Pack['features'][number]; key: FeatureKey }[] {
  return packs.flatMap(pack =>
    pack.features.map(feature => ({ pack, feature, key: `${pack.id}/${feature.id}` as FeatureKey })),
  );
}
