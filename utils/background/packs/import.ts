import { readTrial, TRIAL } from '../../core/packs/verify';
import { sha256 } from '../../core/packs/runtime';
import type { Fault } from '../../core/packs/fault';
import type { Problem } from '../../messages/panel-state';
import { TALLY_STORES } from '../coach/tally';
import { noteProblem } from '../problems';
import type { Room } from '../room';
import { readPolicy } from '../store/values';
import { install, noteReleases } from './install';

/**
 * Takes a signed pack from a file that the rep chose. Where a source in the policy vouches for it, it is that source's
 * pack under the same rules as if it had been fetched. Any other is a trial: it stands behind everything that policy
 * vouches for, and policy may forbid it. What was wrong is noted until a file is taken.
 * @param name of the file, for the words about it
 */
export function importPack(room: Room, bytes: Uint8Array, name: string): Promise<Problem | null> {
  return room.world.locks.request('foothold packs', async () => {
    const problem = await take(room, bytes, name);
    await room.store.write(['problems'], async tx => {
      for (const { key } of await tx.all('problems'))
        if (key.startsWith(`${KIND} `)) await tx.delete('problems', key);
      if (problem) await noteProblem(tx, KIND, problem);
    });
    return problem;
  }) as Promise<Problem | null>;
}

/** Problems of files are kept apart from those of sources. */
const KIND = 'file';

async function take(room: Room, bytes: Uint8Array, name: string): Promise<Problem | null> {
  const problem = (code: Problem['code'], about: string, fault?: Fault): Problem => ({
    code,
    about,
    at: room.now(),
    ...(fault && { fault }),
  });
  const { sources, trials } = await room.store.read(['kv'], readPolicy);
  for (const source of sources) {
    const outcome = await install(room, source, bytes, { via: 'file', about: source.name });
    if (outcome.ok) return null;
    // Another source, or none, may be the one that signed it; any other fault is about this very file.
    if (outcome.refusal !== 'wrong signature' && outcome.refusal !== 'wrong source')
      return problem(outcome.refusal, name, outcome.fault);
  }
  if (trials === false) return problem('not allowed', name);

  const verdict = await readTrial(bytes, room.now());
  if (!verdict.ok) return problem(verdict.refusal, name, verdict.fault);
  const { pack: verified } = verdict;
  const { pack } = verified.bundle;
  const file = await sha256(bytes);
  const taken = await room.store.write(['packs', 'files', 'kv', ...TALLY_STORES], async tx => {
    const names = (await readPolicy(tx)).sources.map(source => source.name);
    const rows = await tx.all('packs');
    if (rows.some(row => row.pack === pack.id && names.includes(row.source))) return false;
    const row = { source: TRIAL, pack: pack.id, via: 'file' as const, file, threshold: 0, verified };
    await tx.put('packs', { ...row, installed: room.now() });
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
