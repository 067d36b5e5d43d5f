import type { AnswersFile } from '../../core/help/answers-file';
import type { Policy } from '../../core/packs/policy';
import type { PolicyProblem } from '../../core/packs/read-policy';
import type { AppKey } from '../../core/mastery/feature-key';
import type { Settings } from '../../messages/panel-state';
import type { Told } from '../../core/coaching/heads-up';
import { PUSHED_PER_DAY_AT_FIRST } from '../../core/coaching/limits';
import type { Transaction } from './store';

/** The single values in the record. */
export interface Values {
  settings: Settings;
  /** The last known policy, so that nobody waits for the browser's slow first answer. */
  policy: { policy: Policy; problems: PolicyProblem[] };
  /** Token of the showing that "Why am I seeing this?" is about. */
  reason: string;
  /** The rule under which the tallies were counted. */
  rule: number;
  /** Per heads-up, the announcement that the rep has read. */
  told: Told;
  /** The last good answers file, and from which desk. */
  answers: { url: string; at: number; file: AnswersFile };
  /** When the question after a call was last asked, about which app, and whether the rep is done with it. */
  afterCall: { at: number; app: AppKey; over?: true };
  /** Days that the demo let pass, ms. */
  skipped: number;
  /** Per source the packs that its index has stopped. */
  stopped: Record<string, string[]>;
  /** Per source and key set the latest moment there has been, ms: a clock set back revives nothing. */
  latest: Record<string, number>;
  /** Per source the packs that stand in the policy itself, with the SHA-256 of each file. */
  inPolicy: Record<string, { pack: string; file: string }[]>;
  /** When each source's address was last asked with success, ms. */
  asked: Record<string, number>;
  /** Made at random once; never leaves this browser. Rollouts by percentage draw from it. */
  draw: string;
}

const FIRST_SETTINGS: Settings = {
  language: 'auto',
  quiet: false,
  pushedPerDay: PUSHED_PER_DAY_AT_FIRST,
};
export const NO_POLICY: Policy = { sources: [], paused: false };

export async function readValue<K extends keyof Values>(
  tx: Transaction,
  key: K,
): Promise<Values[K] | undefined> {
  return (await tx.get('kv', key))?.value as Values[K] | undefined;
}

export function writeValue<K extends keyof Values>(tx: Transaction, key: K, value: Values[K]): Promise<void> {
  return tx.put('kv', { key, value });
}

export async function readSettings(tx: Transaction): Promise<Settings> {
  return { ...FIRST_SETTINGS, ...(await readValue(tx, 'settings')) };
}

export async function readPolicy(tx: Transaction): Promise<Policy> {
  return (await readValue(tx, 'policy'))?.policy ?? NO_POLICY;
}
