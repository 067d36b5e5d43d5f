import { keySetOf } from '../../core/packs/key';
import type { Source } from '../../core/packs/policy';
import type { PackRefusal } from '../../core/packs/refusal';
import { TRIAL, verifyBundle } from '../../core/packs/verify';
import { noteProblem } from '../problems';
import type { Room } from '../room';
import type { PackRow } from '../store/rows';
import { readPolicy, readValue } from '../store/values';
import { takeAway } from './install';

/** What only age or sequence can bring about says nothing against the keys. */
const STILL_TRUSTED: readonly PackRefusal[] = ['expired', 'issued in the future'];

/**
 * Takes away installed packs that policy no longer vouches for: their source is gone, the policy no longer carries
 * them, or with a key removed too few signatures remain. Their serial floors stay. Answers whether any was taken away.
 */
export function dropUntrusted(room: Room): Promise<boolean> {
  return room.world.locks.request('foothold packs', () => judgeAgain(room)) as Promise<boolean>;
}

/** The same, for who holds the lock already. Costs next to nothing when neither keys nor thresholds changed. */
export async function judgeAgain(room: Room): Promise<boolean> {
  let dropped = false;
  const { policy, rows, inPolicy } = await room.store.read(['kv', 'packs'], async tx => ({
    policy: await readPolicy(tx),
    rows: (await tx.all('packs')).filter(({ source }) => source !== TRIAL),
    inPolicy: (await readValue(tx, 'inPolicy')) ?? {},
  }));
  for (const row of rows) {
    const source = policy.sources.find(({ name }) => name === row.source);
    const gone =
      !source || (row.via === 'policy' && !inPolicy[row.source]?.some(({ pack }) => pack === row.pack));
    if (gone) await room.store.write(['packs', 'files'], tx => takeAway(tx, row));
    else if (await holds(room, row, source)) continue;
    room.forgetPacks();
    dropped = true;
  }
  return dropped;
}

/** Whether the keys of its source still vouch for a pack; when they do not, it is gone and the reason is noted. */
async function holds(room: Room, row: PackRow, source: Source): Promise<boolean> {
  const keySet = await keySetOf(source.keys);
  if (row.verified.keySet === keySet && row.threshold >= source.threshold) return true;
  const key = [row.source, row.pack];
  const file = await room.store.read(['files'], tx => tx.get('files', key));
  const verdict =
    file && (await verifyBundle(file.bytes, { ...source, source: row.source }, room.now(), null));
  if (verdict?.ok || (verdict && STILL_TRUSTED.includes(verdict.refusal))) {
    const { serial } = row.verified.bundle;
    const { hash } = row.verified;
    await room.store.write(['packs', 'floors'], async tx => {
      await tx.put('packs', { ...row, threshold: source.threshold, verified: { ...row.verified, keySet } });
      // What these keys signed too stays the least that they may bring: a new key set opens no way back.
      const floor = await tx.get('floors', [row.source, keySet, row.pack]);
      if (!floor || floor.serial < serial)
        await tx.put('floors', { source: row.source, keySet, pack: row.pack, serial, hash });
    });
    room.forgetPacks();
    return true;
  }
  await room.store.write(['packs', 'files', 'problems'], async tx => {
    await takeAway(tx, row);
    if (verdict)
      await noteProblem(tx, 'pack', {
        code: verdict.refusal,
        about: row.source,
        at: room.now(),
        fault: verdict.fault,
      });
  });
  return false;
}
