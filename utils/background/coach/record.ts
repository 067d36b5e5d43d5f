import type { FeatureKey, ItemKey } from '../../core/mastery/feature-key';
import { masteryOf } from '../../core/mastery/mastery';
import type { Mastery, Outcome, ShownCount } from '../../core/mastery/outcome';
import type { Pack } from '../../core/packs/pack';
import { localDay } from '../room';
import type { OutcomeRow, Rows, StoreName } from '../store/rows';
import type { Transaction } from '../store/store';
import { featuresOf } from './items';

/** The stores from which a page's plan is made, and into which what happens on it is written. */
export const COACH_STORES = [
  'outcomes',
  'days',
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

/** What is known of the rep. */
export interface Record {
  outcomes: OutcomeRow[];
  days: Rows['days'][];
  shown: Map<ItemKey, ShownCount>;
  words: Map<FeatureKey, Rows['words']>;
  seen: Map<FeatureKey, Rows['seen']>;
}

export async function readRecord(tx: Transaction): Promise<Record> {
  const [outcomes, days, shown, words, seen] = await Promise.all([
    tx.all('outcomes'),
    tx.all('days'),
    tx.all('shown'),
    tx.all('words'),
    tx.all('seen'),
  ]);
  return {
    outcomes,
    days,
    shown: new Map(shown.map(row => [row.item, row])),
    words: new Map(words.map(row => [row.feature, row])),
    seen: new Map(seen.map(row => [row.feature, row])),
  };
}

const NO_NEWS = { now: 1, seen: 1, breaking: false, since: 0 };

/** Where the rep stands with every feature of these packs. */
export function masteryIn(packs: readonly Pack[], record: Record, now: number): Map<FeatureKey, Mastery> {
  const days = groupBy(record.days);
  const recent = groupBy<Outcome>(record.outcomes);
  const met = new Set<FeatureKey>();
  for (const pack of packs)
    for (const [kind, items] of [
      ['tip', pack.tips],
      ['change', pack.changes],
      ['walkthrough', pack.walkthroughs],
    ] as const)
      for (const item of items)
        if (record.shown.has(`${pack.id}/${kind}/${item.id}`)) met.add(`${pack.id}/${item.feature}`);

  return new Map(
    featuresOf(packs).map(({ feature, key }) => {
      const evidence = {
        days: days.get(key) ?? [],
        recent: recent.get(key) ?? [],
        shown: met.has(key),
        word: record.words.get(key),
        release: record.seen.get(key) ?? NO_NEWS,
      };
      return [key, masteryOf(feature, evidence, now, localDay)];
    }),
  );
}

function groupBy<Row extends { feature: FeatureKey }>(rows: readonly Row[]): Map<FeatureKey, Row[]> {
  const groups = new Map<FeatureKey, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.feature);
    if (group) group.push(row);
    else groups.set(row.feature, [row]);
  }
  return groups;
}
