import { readTrial, TRIAL } from '../../core/packs/verify';
import { sha256 } from '../../core/packs/runtime';
import type { Problem } from '../../messages/panel-state';
import { TALLY_STORES } from '../coach/tally';
import type { Room } from '../room';
import { readPolicy } from '../store/values';
import { note } from './fetch-noted';
import { install, noteReleases } from './install';

/**
 * Takes a signed pack from a file that the rep chose. Where a source in the policy vouches for it, it is that source's
 * pack under the same rules as if it had been fetched. Any other is a trial: it stands behind everything that policy
 * vouches for, and policy may forbid it.
 */
export function importPack(room: Room, bytes: Uint8Array): Promise<Problem | null> {
  return room.world.locks.request('foothold packs', async () => {
    const { sources, trials } = await room.store.read(['kv'], readPolicy);
    for (const source of sources) {
      const outcome = await install(room, source, bytes, { via: 'file', about: source.name });
      if (outcome.ok) return null;
      // Another source, or none, may be the one that signed it; any other fault is about this very file.
      if (outcome.refusal === 'wrong signature' || outcome.refusal === 'wrong source') continue;
      const problem = { about: source.name, at: room.now(), detail: outcome.detail };
      // Until the source brings something good again, or a better file comes.
      await note(room, { ...problem, code: outcome.refusal });
      return { ...problem, code: outcome.refusal };
    }
    if (trials === false) return { code: 'not allowed', about: 'file', at: room.now() };
    return tryOut(room, bytes);
  }) as Promise<Problem | null>;
}

async function tryOut(room: Room, bytes: Uint8Array): Promise<Problem | null> {
  const problem = (code: Problem['code'], about: string, detail?: string): Problem => ({
    code,
    about,
    at: room.now(),
    ...(detail !== undefined && { detail }),
  });
  const verdict = await readTrial(bytes, room.now());
  if (!verdict.ok) return problem(verdict.refusal, 'file', verdict.detail);
  const { pack: verified } = verdict;
  const { pack } = verified.bundle;
  const file = await sha256(bytes);
  const taken = await room.store.write(['packs', 'files', 'kv', ...TALLY_STORES], async tx => {
    const sources = (await readPolicy(tx)).sources.map(({ name }) => name);
    const rows = await tx.all('packs');
    if (rows.some(row => row.pack === pack.id && sources.includes(row.source))) return false;
    await tx.put('packs', {
      source: TRIAL,
      pack: pack.id,
      via: 'file',
      file,
      threshold: 0,
      verified,
      installed: room.now(),
    });
    await tx.put('files', { source: TRIAL, pack: pack.id, bytes });
    await noteReleases(tx, pack, room.now());
    return true;
  });
  if (!taken) return problem('outranked', pack.title.en);
  room.forgetPacks();
  return null;
}

/** Ends a trial. What policy vouches for cannot be ended so. */
export async function endTrial(room: Room, pack: string): Promise<void> {
  await room.store.write(['packs', 'files'], async tx => {
    await tx.delete('packs', [TRIAL, pack]);
    await tx.delete('files', [TRIAL, pack]);
  });
  room.forgetPacks();
}
