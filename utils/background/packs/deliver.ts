import type { Source } from '../../core/packs/policy';
import { MAX_BYTES } from '../../core/packs/envelope';
import type { Problem } from '../../messages/panel-state';
import { noteTraffic } from '../ledger';
import { noteProblem } from '../problems';
import { localDay, type Room } from '../room';
import { readPolicy } from '../store/values';
import { fetchBytes } from './fetch-bytes';
import { install } from './install';

/**
 * Fetches the pack of every source that policy names. Whatever fails keeps the last good pack and is noted for the
 * panel in words. Answers whether any pack changed. Runs once at a time; who comes meanwhile waits.
 */
export function deliverPacks(room: Room): Promise<boolean> {
  return room.world.locks.request('foothold packs', async () => {
    const { sources } = await room.store.read(['kv'], readPolicy);
    let changed = false;
    for (const source of sources) changed = (await deliver(room, source)) || changed;
    return changed;
  }) as Promise<boolean>;
}

async function deliver(room: Room, source: Source): Promise<boolean> {
  const fetched = await fetchBytes(room.world.fetch, source.url, MAX_BYTES);
  const now = room.now();
  // What brought nothing was asked for all the same, and has a row of its own.
  await room.store.write(['ledger'], tx =>
    noteTraffic(tx, {
      key: `${fetched.ok ? 'fetched' : 'asked'} ${source.url} ${localDay(now)}`,
      at: now,
      direction: 'fetched',
      to: source.url,
      bytes: fetched.ok ? fetched.bytes.length : fetched.read,
      what: { kind: 'pack', name: source.name },
    }),
  );
  if (!fetched.ok) {
    await note(room, { code: fetched.why, about: source.name, at: now, detail: fetched.detail });
    return false;
  }
  const { bytes } = fetched;
  const outcome = await install(room, source, bytes);
  if (outcome.ok) return outcome.changed;
  await note(room, { code: outcome.refusal, about: source.name, at: now, detail: outcome.detail });
  return false;
}

function note(room: Room, problem: Problem): Promise<void> {
  return room.store.write(['problems'], tx => noteProblem(tx, 'pack', problem));
}

/**
 * Takes a signed pack from a file that the rep chose. Only what a source in the policy vouches for is taken, under
 * the same rules as if it had been fetched.
 */
export function importPack(room: Room, bytes: Uint8Array): Promise<Problem | null> {
  return room.world.locks.request('foothold packs', () => tryEach(room, bytes)) as Promise<Problem | null>;
}

async function tryEach(room: Room, bytes: Uint8Array): Promise<Problem | null> {
  const { sources } = await room.store.read(['kv'], readPolicy);
  let problem: Problem = {
    code: 'wrong source',
    about: 'file',
    at: room.now(),
    detail: 'No source in the policy vouches for it.',
  };
  for (const source of sources) {
    const outcome = await install(room, source, bytes);
    if (outcome.ok) return null;
    problem = { code: outcome.refusal, about: source.name, at: room.now(), detail: outcome.detail };
    // Another source may be the one that signed it; any other fault is about this very file.
    if (outcome.refusal !== 'wrong signature' && outcome.refusal !== 'wrong source') break;
  }
  // Until the source brings something good again, or a better file comes.
  if (sources.length > 0) await note(room, problem);
  return problem;
}
