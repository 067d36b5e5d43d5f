import type { PackRefusal } from '../../core/packs/refusal';
import { verifyBundle } from '../../core/packs/verify';
import { noteProblem } from '../problems';
import type { Room } from '../room';
import { readPolicy } from '../store/values';

/** What only age or sequence can bring about says nothing against the keys. */
const STILL_TRUSTED: readonly PackRefusal[] = ['expired', 'issued in the future'];

/**
 * Takes away installed packs that policy no longer vouches for: their source is gone, or with a key removed too few
 * signatures remain. Their serial floors stay. Answers whether any was taken away.
 */
export function dropUntrusted(room: Room): Promise<boolean> {
  return room.world.locks.request('foothold packs', () => judgeAgain(room)) as Promise<boolean>;
}

async function judgeAgain(room: Room): Promise<boolean> {
  let dropped = false;
  const { policy, files } = await room.store.read(['kv', 'files'], async tx => ({
    policy: await readPolicy(tx),
    files: await tx.all('files'),
  }));
  for (const { source, bytes } of files) {
    const trust = policy.sources.find(({ name }) => name === source);
    const verdict = trust && (await verifyBundle(bytes, { ...trust, source }, room.now(), null));
    if (verdict?.ok || (verdict && STILL_TRUSTED.includes(verdict.refusal))) continue;
    await room.store.write(['packs', 'files', 'problems'], async tx => {
      await tx.delete('packs', source);
      await tx.delete('files', source);
      if (verdict)
        await noteProblem(tx, 'pack', {
          code: verdict.refusal,
          about: source,
          at: room.now(),
          detail: verdict.detail,
        });
    });
    room.forgetPacks();
    dropped = true;
  }
  return dropped;
}
