import type { FeatureKey } from '../../core/mastery/feature-key';
import type { DayCount } from '../../core/mastery/outcome';
import type { DaysRow } from '../store/rows';
import type { Transaction } from '../store/store';

/** The day counts of a row, oldest first. */
export function countsOf({ feature, days }: DaysRow): DayCount[] {
  return days.map(count => ({ feature, ...count }));
}

/** The day counts of a feature, oldest first. */
export async function readDays(tx: Transaction, feature: FeatureKey): Promise<DayCount[]> {
  const row = await tx.get('days', feature);
  return row ? countsOf(row) : [];
}

/** In place of what was there; none leaves nothing. */
export function writeDays(tx: Transaction, feature: FeatureKey, counts: readonly DayCount[]): Promise<void> {
  if (counts.length === 0) return tx.delete('days', feature);
  const days = counts.map(({ day, unaided, aided }) => ({ day, unaided, aided }));
  return tx.put('days', { feature, days });
}
