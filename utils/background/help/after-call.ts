import { ASKED_FOR } from '../../core/coaching/after-call';
import type { AppKey } from '../../core/mastery/feature-key';
import type { Transaction } from '../store/store';
import { readValue, writeValue } from '../store/values';

/** The app whose call the rep may be asked about now. */
export async function askedAfterCall(tx: Transaction, now: number): Promise<AppKey | null> {
  const asked = await readValue(tx, 'afterCall');
  return asked && !asked.over && now - asked.at < ASKED_FOR ? asked.app : null;
}

/** The rep has answered, or does not want to: asked again in a week at the earliest. */
export async function endAfterCall(tx: Transaction): Promise<void> {
  const asked = await readValue(tx, 'afterCall');
  if (asked) await writeValue(tx, 'afterCall', { ...asked, over: true });
}
