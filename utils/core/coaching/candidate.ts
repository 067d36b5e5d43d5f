import type { App, Change, Feature, Tip } from '../packs/pack';
import type { AppKey, FeatureKey, ItemKey } from '../mastery/feature-key';
import { longestWay } from '../packs/ways';
import type { PackPart } from '../targeting/pack-index';

interface About {
  item: ItemKey;
  app: AppKey;
  key: FeatureKey;
  feature: Feature;
  /** Longest chain of features that come before this one, within the pack. */
  depth: number;
  /** Prerequisites that the pack has; one it does not have can never be met and is left out. */
  needs: FeatureKey[];
}

/** Something that could come by itself. */
export type Candidate = About &
  (
    | { kind: 'tip'; tip: Tip; steps: number }
    | { kind: 'change'; change: Change }
    | { kind: 'moved'; change: Change; oldPlace: NonNullable<Change['oldPlace']> }
  );

/** A page asks for every route anew, and a pack in force never changes: of 10,000 tips this is most of the work. */
const made = new WeakMap<PackPart, WeakMap<App, readonly Candidate[]>>();

/** Every tip and change of one app, whether or not it may be shown now. Of the same part it is the same list. */
export function candidatesOf(pack: PackPart, app: App): readonly Candidate[] {
  const ofPack = made.get(pack) ?? new WeakMap<App, readonly Candidate[]>();
  made.set(pack, ofPack);
  const candidates = ofPack.get(app) ?? makeCandidates(pack, app);
  ofPack.set(app, candidates);
  return candidates;
}

function makeCandidates(pack: PackPart, app: App): Candidate[] {
  const features = new Map(pack.features.map(feature => [feature.id, feature]));
  const steps = new Map(pack.walkthroughs.map(walk => [walk.id, longestWay(walk.steps).length]));
  const depths = new Map<string, number>();

  const depthOf = (feature: Feature, above: ReadonlySet<string>): number => {
    const known = depths.get(feature.id);
    if (known !== undefined) return known;
    const path = new Set([...above, feature.id]);
    let depth = 0;
    for (const id of feature.needs ?? []) {
      const need = features.get(id);
      // Two features that need each other are an author's slip (lint names it); it must not hang the coach.
      if (need && !path.has(id)) depth = Math.max(depth, 1 + depthOf(need, path));
    }
    depths.set(feature.id, depth);
    return depth;
  };

  const about = (id: string, kind: Candidate['kind'], featureId: string): About | null => {
    const feature = features.get(featureId);
    if (!feature || feature.app !== app.id) return null;
    const needs = (feature.needs ?? []).filter(need => need !== feature.id && features.has(need));
    return {
      item: `${pack.id}/${kind}/${id}`,
      app: `${pack.id}/${app.id}`,
      key: `${pack.id}/${feature.id}`,
      feature,
      depth: depthOf(feature, new Set()),
      needs: needs.map((need): FeatureKey => `${pack.id}/${need}`),
    };
  };

  const tips = pack.tips.flatMap((tip): Candidate[] => {
    const of = about(tip.id, 'tip', tip.feature);
    const count = tip.walkthrough === undefined ? 0 : (steps.get(tip.walkthrough) ?? 0);
    return of ? [{ ...of, kind: 'tip', tip, steps: count }] : [];
  });
  const changes = pack.changes.flatMap((change): Candidate[] => {
    const of = about(change.id, 'change', change.feature);
    if (!of) return [];
    const { oldPlace } = change;
    const news: Candidate = { ...of, kind: 'change', change };
    if (!oldPlace) return [news];
    return [news, { ...of, item: `${pack.id}/moved/${change.id}`, kind: 'moved', change, oldPlace }];
  });
  return [...changes, ...tips];
}
