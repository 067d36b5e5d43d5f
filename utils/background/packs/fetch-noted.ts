import type { Source } from '../../core/packs/policy';
import type { Problem } from '../../messages/panel-state';
import { noteTraffic } from '../ledger';
import { noteProblem } from '../problems';
import { localDay, type Room } from '../room';
import { fetchBytes } from './fetch-bytes';

/** Fetches, and leaves a row in the list of what was fetched; also for what brought nothing. Null with its problem noted. */
export async function fetchNoted(
  room: Room,
  source: Source,
  url: string,
  limit: number,
  about: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const fetched = await fetchBytes(room.world.fetch, url, limit);
  const now = room.now();
  await room.store.write(['ledger'], tx =>
    noteTraffic(tx, {
      key: `${fetched.ok ? 'fetched' : 'asked'} ${url} ${localDay(now)}`,
      at: now,
      direction: 'fetched',
      to: url,
      bytes: fetched.ok ? fetched.bytes.length : fetched.read,
      what: { kind: 'pack', name: source.name },
    }),
  );
  if (fetched.ok) return fetched.bytes;
  await note(room, { code: fetched.why, about, at: now, detail: fetched.detail });
  return null;
}

/** For the panel, until it is right again. */
export function note(room: Room, problem: Problem): Promise<void> {
  return room.store.write(['problems'], tx => noteProblem(tx, 'pack', problem));
}
