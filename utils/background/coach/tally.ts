import type { FeatureKey } from '../../core/mastery/feature-key';
import type { Outcome } from '../../core/mastery/outcome';
import { TALLY_RULE, tallyOf } from '../../core/mastery/tally';
import { localDay } from '../room';
import type { Store, Transaction } from '../store/store';
import { readValue, writeValue } from '../store/values';
import { readDays } from './days';

/** The evidence, and what is derived from it. */
export const TALLY_STORES = ['outcomes', 'days', 'words', 'seen', 'tallies'] as const;

/** Keeps what happened around a feature, and what its record comes to now. */
export async function noteOutcome(tx: Transaction, outcome: Outcome): Promise<void> {
  await tx.put('outcomes', outcome);
  await tally(tx, outcome.feature);
}

/** Counts a feature's record anew. To be called in the transaction that changed any evidence of it. */
export async function tally(tx: Transaction, feature: FeatureKey): Promise<void> {
  const [recent, days, word, release] = await Promise.all([
    tx.outcomesOf(feature),
    readDays(tx, feature),
    tx.get('words', feature),
    tx.get('seen', feature),
  ]);
  if (recent.length === 0 && days.length === 0) return tx.delete('tallies', feature);
  await tx.put(
    'tallies',
    tallyOf(feature, { recent, days, word, release: release ?? { since: 0 } }, localDay),
  );
}

/** Counts every feature's record anew. */
export async function tallyAll(tx: Transaction): Promise<void> {
  await tx.clear('tallies');
  const features = new Set<FeatureKey>();
  for (const { feature } of await tx.all('outcomes')) features.add(feature);
  for (const { feature } of await tx.all('days')) features.add(feature);
  for (const feature of features) await tally(tx, feature);
}

/**
 * Makes sure that what is derived was counted under the present rule: after an update that counts differently, and
 * after a migration, everything is counted again from the evidence. Costs one small read when nothing changed.
 */
export async function keepRule(store: Store): Promise<void> {
  if ((await store.read(['kv'], tx => readValue(tx, 'rule'))) === TALLY_RULE) return;
  await store.write([...TALLY_STORES, 'kv'], async tx => {
    await tallyAll(tx);
    await writeValue(tx, 'rule', TALLY_RULE);
  });
}
