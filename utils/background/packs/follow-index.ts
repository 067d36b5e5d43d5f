import type { IndexEntry, PackIndex } from '../../core/packs/index-format';
import { MAX_BYTES } from '../../core/packs/envelope';
import type { Fault } from '../../core/packs/fault';
import type { Source } from '../../core/packs/policy';
import { draw, entriesFor, type Recipient } from '../../core/packs/rollout';
import { sha256 } from '../../core/packs/runtime';
import { clearProblem } from '../problems';
import type { Room } from '../room';
import { readPolicy, readSettings, readValue, writeValue } from '../store/values';
import { fetchNoted, note } from './fetch-noted';
import { install } from './install';

/**
 * Does what an index says as far as it may: silences what is stopped, and of the rest fetches what is for this
 * browser and not here yet. One pack that fails holds up no other. Answers whether anything changed.
 */
export async function followIndex(
  room: Room,
  source: Source,
  url: string,
  index: PackIndex,
): Promise<boolean> {
  if (index.source !== source.name) {
    const fault = { code: 'other source', signed: index.source, from: source.name } as const;
    await note(room, { code: 'wrong source', about: source.name, at: room.now(), fault });
    return false;
  }
  await room.store.write(['problems'], tx => clearProblem(tx, 'pack', source.name));
  let changed = await obeyStops(room, source.name, index.stopped ?? []);
  for (const entry of await entriesFor(index, await recipient(room, source.name)))
    changed = (await follow(room, source, url, entry)) || changed;
  return changed;
}

/** The kill switch: silent for as long as they are named. */
export async function obeyStops(room: Room, source: string, ids: string[]): Promise<boolean> {
  const changed = await room.store.write(['kv'], async tx => {
    const stopped = (await readValue(tx, 'stopped')) ?? {};
    if (JSON.stringify(stopped[source] ?? []) === JSON.stringify(ids)) return false;
    await writeValue(tx, 'stopped', { ...stopped, [source]: ids });
    return true;
  });
  if (changed) room.forgetPacks();
  return changed;
}

async function recipient(room: Room, source: string): Promise<Recipient> {
  const { team, pilot, secret } = await room.store.write(['kv'], async tx => {
    const known = await readValue(tx, 'draw');
    if (known === undefined) await writeValue(tx, 'draw', room.world.newId());
    return {
      team: (await readPolicy(tx)).team,
      pilot: (await readSettings(tx)).pilot === true,
      secret: known ?? (await readValue(tx, 'draw'))!,
    };
  });
  return { team, pilot, drawFor: pack => draw(secret, source, pack), now: room.now() };
}

async function follow(room: Room, source: Source, index: string, entry: IndexEntry): Promise<boolean> {
  const about = `${source.name}/${entry.id}`;
  const refuse = async (code: 'too large' | 'not as listed', fault: Fault): Promise<false> => {
    await note(room, { code, about, at: room.now(), fault });
    return false;
  };
  const here = await room.store.read(['packs'], tx => tx.get('packs', [source.name, entry.id]));
  if (here?.file === entry.sha256) {
    await room.store.write(['problems'], tx => clearProblem(tx, 'pack', about));
    return false;
  }
  if (entry.bytes > MAX_BYTES)
    return refuse('too large', { code: 'file too large', bytes: entry.bytes, most: MAX_BYTES });

  const bytes = await fetchNoted(room, source, new URL(entry.file, index).href, entry.bytes, about);
  if (!bytes) return false;
  if (bytes.length < entry.bytes)
    return refuse('not as listed', { code: 'cut off', bytes: bytes.length, listed: entry.bytes });
  if ((await sha256(bytes)) !== entry.sha256) return refuse('not as listed', { code: 'other hash' });

  const outcome = await install(room, source, bytes, { via: 'address', about, listed: entry });
  if (outcome.ok) return outcome.changed;
  await note(room, { code: outcome.refusal, about, at: room.now(), fault: outcome.fault });
  return false;
}
