import { MAX_BYTES } from '../../core/packs/envelope';
import { MAX_INDEX_BYTES, readIndex } from '../../core/packs/index-format';
import { keySetOf } from '../../core/packs/key';
import { EVERY_MINUTES, type Source } from '../../core/packs/policy';
import { toText } from '../../core/packs/runtime';
import type { Room } from '../room';
import { readPolicy, readValue, writeValue } from '../store/values';
import { judgeAgain } from './drop';
import { fetchNoted, note } from './fetch-noted';
import { followIndex, obeyStops } from './follow-index';
import { install } from './install';
import { noteMoment } from './latest';

/** A look that comes a little early, by an alarm's jitter, is not put off by a whole interval. ms. */
const EARLY = 60_000;

/**
 * Looks at the address of every source that policy names and takes what changed. Whatever fails keeps the last good
 * pack and is noted for the panel in words. Answers whether any pack changed. Runs once at a time; who comes meanwhile
 * waits.
 * @param due only addresses whose interval has passed since they last answered
 */
export function deliverPacks(room: Room, due = false): Promise<boolean> {
  return room.world.locks.request('foothold packs', async () => {
    // Nothing new is judged beside what an older policy vouched for.
    let changed = await judgeAgain(room);
    const { sources, asked } = await room.store.read(['kv'], async tx => ({
      sources: (await readPolicy(tx)).sources,
      asked: (await readValue(tx, 'asked')) ?? {},
    }));
    for (const source of sources) {
      if (source.url === undefined) continue;
      const waited = room.now() - (asked[source.name] ?? -Infinity);
      if (due && waited >= 0 && waited < (source.everyMinutes ?? EVERY_MINUTES) * 60_000 - EARLY) continue;
      changed = (await deliver(room, source, source.url)) || changed;
    }
    return changed;
  }) as Promise<boolean>;
}

async function deliver(room: Room, source: Source, url: string): Promise<boolean> {
  const keySet = await keySetOf(source.keys);
  await room.store.write(['kv'], tx => noteMoment(tx, source.name, keySet, room.now()));
  // What is in force is judged by that moment too.
  room.forgetPacks();
  const bytes = await fetchNoted(room, source, url, MAX_BYTES, source.name);
  if (!bytes) return false;
  await room.store.write(['kv'], async tx =>
    writeValue(tx, 'asked', { ...(await readValue(tx, 'asked')), [source.name]: room.now() }),
  );
  if (!isIndex(bytes)) return take(room, source, bytes);

  const read = readIndex(toText(bytes) ?? '');
  if (read.ok) return followIndex(room, source, url, read.index);
  await note(room, { code: 'bad index', about: source.name, at: room.now(), fault: read.fault });
  return false;
}

/** A signed file begins with its payload and an index names its packs; a page of a network's login does neither. */
function isIndex(bytes: Uint8Array): boolean {
  if (bytes.length > MAX_INDEX_BYTES) return false;
  return /"packs"\s*:/.test(toText(bytes) ?? '');
}

async function take(room: Room, source: Source, bytes: Uint8Array): Promise<boolean> {
  const outcome = await install(room, source, bytes, { via: 'address', about: source.name, alone: true });
  if (outcome.ok) {
    // Without an index nothing is stopped.
    const went = await obeyStops(room, source.name, []);
    return outcome.changed || went;
  }
  await note(room, {
    code: outcome.refusal,
    about: source.name,
    at: room.now(),
    fault: outcome.fault,
  });
  return false;
}
