import type { FeatureKey, ItemKey } from '../../core/mastery/feature-key';
import { masteryOf } from '../../core/mastery/mastery';
import type { Mastery, ShownCount } from '../../core/mastery/outcome';
import type { Tally } from '../../core/mastery/tally';
import type { Feature, Pack } from '../../core/packs/pack';
import type { PackPart } from '../../core/targeting/pack-index';
import type { Rows, StoreName } from '../store/rows';
import type { Transaction } from '../store/store';
import { featuresOf } from './items';

/** The stores from which a page's plan is made, and into which what happens on it is written. */
export const COACH_STORES = [
  'outcomes',
  'days',
  'tallies',
  'shown',
  'pushes',
  'words',
  'seen',
  'showings',
  'runs',
  'outbox',
  'drafts',
  'problems',
  'kv',
] as const satisfies StoreName[];

/** What is known of the rep, or as much of it as was read. */
export interface Record {
  tallies: Map<FeatureKey, Tally>;
  shown: Map<ItemKey, ShownCount>;
  words: Map<FeatureKey, Rows['words']>;
  seen: Map<FeatureKey, Rows['seen']>;
}

/** All of it. */
export async function readRecord(tx: Transaction): Promise<Record> {
  const [tallies, shown, words, seen] = await Promise.all([
    tx.all('tallies'),
    tx.all('shown'),
    tx.all('words'),
    tx.all('seen'),
  ]);
  return recordOf(tallies, shown, words, seen);
}

/** What a plan needs: everything that was counted (one small row a feature), and the rest only of `features`. */
export async function readRecordOf(
  tx: Transaction,
  packs: readonly string[],
  features: (tallies: readonly Tally[]) => Iterable<FeatureKey>,
): Promise<Record> {
  const [tallies, words, ...shown] = await Promise.all([
    tx.all('tallies'),
    tx.all('words'),
    ...packs.map(pack => tx.under('shown', pack)),
  ]);
  const seen = await Promise.all([...features(tallies)].map(feature => tx.get('seen', feature)));
  return recordOf(tallies, shown.flat(), words, seen);
}

function recordOf(
  tallies: readonly Tally[],
  shown: readonly ShownCount[],
  words: readonly Rows['words'][],
  seen: readonly (Rows['seen'] | undefined)[],
): Record {
  return {
    tallies: new Map(tallies.map(row => [row.feature, row])),
    shown: new Map(shown.map(row => [row.item, row])),
    words: new Map(words.map(row => [row.feature, row])),
    seen: new Map(seen.flatMap(row => (row ? [[row.feature, row]] : []))),
  };
}

const NO_NEWS = { now: 1, seen: 1, breaking: false, since: 0 };

/** Where the rep stands with one feature. `met`: something of it stood before the rep. */
export function masteryFrom(
  record: Record,
  key: FeatureKey,
  feature: Pick<Feature, 'rhythm' | 'mastery'>,
  met: boolean,
  now: number,
): Mastery {
  const evidence = {
    tally: record.tallies.get(key),
    shown: met,
    word: record.words.get(key),
    release: record.seen.get(key) ?? NO_NEWS,
  };
  return masteryOf(feature, evidence, now);
}

/** Where the rep stands with every feature of these packs. */
export function masteryIn(packs: readonly Pack[], record: Record, now: number): Map<FeatureKey, Mastery> {
  const met = metIn(packs, record);
  return new Map(
    featuresOf(packs).map(({ feature, key }) => [key, masteryFrom(record, key, feature, met.has(key), now)]),
  );
}

/** Features of which something stood before the rep. */
export function metIn(packs: readonly PackPart[], { shown }: Pick<Record, 'shown'>): Set<FeatureKey> {
  const met = new Set<FeatureKey>();
  for (const pack of packs)
    for (const [kind, items] of [
      ['tip', pack.tips],
      ['change', pack.changes],
      ['moved', pack.changes],
      ['walkthrough', pack.walkthroughs],
    ] as const)
      for (const item of items)
        if (shown.has(`${pack.id}/${kind}/${item.id}`)) met.add(`${pack.id}/${item.feature}`);
  return met;
}
