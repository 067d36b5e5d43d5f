import { merge } from '../../core/packs/policy-order';
import { parsePolicy, type PolicyProblem } from '../../core/packs/read-policy';
import { readJson } from '../../core/packs/safe-json';
import { clearProblem, noteProblem } from '../problems';
import type { Room } from '../room';
import { readValue, writeValue } from '../store/values';
import type { World } from '../world';
import { dropUntrusted } from './drop';
import { takeFromPolicy } from './take-from-policy';

/** On the very first start, what the build brought counts at once. Answers whether that was so. */
export async function firstPolicy(room: Room): Promise<boolean> {
  const known = await room.store.read(['kv'], tx => readValue(tx, 'policy'));
  return known === undefined && adopt(room, await readBaked(room.world), {});
}

/**
 * Brings the policy in force up to date with the browser's managed storage. That may take seconds to answer: nobody
 * should wait for it, and until then the last known policy stays in force. Answers whether anything changed.
 */
export async function reconcilePolicy(room: Room): Promise<boolean> {
  const [baked, managed] = await Promise.all([readBaked(room.world), readManaged(room.world)]);
  return managed === UNREADABLE ? false : adopt(room, baked, managed);
}

/** The policy that an enterprise build carries as `policy.json`; most builds have none. */
async function readBaked({ browser, fetch }: World): Promise<unknown> {
  try {
    const answer = await fetch(browser.runtime.getURL('/policy.json'));
    if (!answer.ok) return {};
    const read = readJson(await answer.text());
    // What cannot be read is not even an object, and counts as the strictest policy.
    return read.ok ? read.value : null;
  } catch {
    return {};
  }
}

/** Managed storage did not answer this time. That is not the same as IT saying nothing: what it said last holds. */
const UNREADABLE = Symbol('unreadable');

/** Where no policy is set, Chromium answers `{}` and Firefox rejects with “Managed storage manifest not found”. */
async function readManaged({ browser }: World): Promise<unknown> {
  try {
    return (await browser.storage.managed?.get()) ?? {};
  } catch (error) {
    return /manifest not found/i.test(String(error)) ? {} : UNREADABLE;
  }
}

async function adopt(room: Room, baked: unknown, managed: unknown): Promise<boolean> {
  const own = parsePolicy(baked);
  const pushed = parsePolicy(managed);
  const whole = merge(own.policy, pushed.policy);
  // Packs are stored as packs; the policy is read at every page and stays small.
  const policy = { ...whole, sources: whole.sources.map(({ packs: _packs, ...source }) => source) };
  const problems: PolicyProblem[] = [...own.problems, ...pushed.problems];
  const changed = await room.store.write(['kv', 'problems'], async tx => {
    const before = await readValue(tx, 'policy');
    if (JSON.stringify(before) === JSON.stringify({ policy, problems })) return false;
    await writeValue(tx, 'policy', { policy, problems });
    for (const { key } of before?.problems ?? []) await clearProblem(tx, 'policy', key);
    const names = policy.sources.map(({ name }) => name);
    const gone = (before?.policy.sources ?? []).filter(({ name }) => !names.includes(name));
    for (const { name } of gone)
      for (const { about } of await tx.all('problems'))
        if (about === name || about.startsWith(`${name}/`)) await clearProblem(tx, 'pack', about);
    for (const { key, fault } of problems)
      await noteProblem(tx, 'policy', { code: 'bad policy', about: key, at: room.now(), fault });
    return true;
  });
  if (changed) room.forgetPacks();
  // Also when nothing changed: the background may have been stopped between the policy and what follows from it.
  const taken = await takeFromPolicy(room, whole.sources);
  const dropped = await dropUntrusted(room);
  return changed || taken || dropped;
}
