import type { Transaction } from '../store/store';
import { readValue, writeValue } from '../store/values';

/**
 * Time never runs backwards for the packs of one source under one key set, so that a clock set back revives nothing
 * that had expired. A browser whose clock once was far ahead starts anew with a new key set, as with serials.
 */
export function moment(
  latest: Record<string, number> | undefined,
  source: string,
  keySet: string,
  now: number,
): number {
  return Math.max(now, latest?.[keyOf(source, keySet)] ?? 0);
}

/** To be called whenever time is asked on behalf of a source: what has been stays. */
export async function noteMoment(
  tx: Transaction,
  source: string,
  keySet: string,
  now: number,
): Promise<number> {
  const latest = await readValue(tx, 'latest');
  const at = moment(latest, source, keySet, now);
  if (at === now) await writeValue(tx, 'latest', { ...latest, [keyOf(source, keySet)]: now });
  return at;
}

const keyOf = (source: string, keySet: string): string => `${keySet} ${source}`;
