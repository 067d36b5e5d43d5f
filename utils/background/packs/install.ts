import { releaseAfter } from '../../core/mastery/release';
import type { FeatureKey } from '../../core/mastery/feature-key';
import type { Pack } from '../../core/packs/pack';
import type { Fault } from '../../core/packs/fault';
import type { PackRefusal } from '../../core/packs/refusal';
import type { Source } from '../../core/packs/policy';
import { verifyBundle } from '../../core/packs/verify';
import { keySetOf } from '../../core/packs/key';
import { tally, TALLY_STORES } from '../coach/tally';
import { sha256 } from '../../core/packs/runtime';
import type { IndexEntry } from '../../core/packs/index-format';
import { clearProblem } from '../problems';
import type { Room } from '../room';
import type { PackRow } from '../store/rows';
import type { Transaction } from '../store/store';
import { readValue } from '../store/values';
import { moment } from './latest';

export type Installed =
  { ok: true; changed: boolean; pack: string } | { ok: false; refusal: PackRefusal; fault: Fault };

/** Messages of pages are answered between the steps of a large pack. */
const TURN = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** How a file came to be judged. */
export interface Arrival {
  via: PackRow['via'];
  /** What its problems are filed under. */
  about: string;
  /** What an index says of it. */
  listed?: Pick<IndexEntry, 'id' | 'serial'>;
  /** An address that holds one pack: what came from there before makes room. */
  alone?: boolean;
}

/**
 * Judges a file from a source and, when it is good, makes it that pack of the source: pack, floor and the news it
 * makes in one transaction. A refused file changes nothing.
 */
export async function install(
  room: Room,
  source: Source,
  bytes: Uint8Array,
  { via, about, listed, alone }: Arrival,
): Promise<Installed> {
  const keySet = await keySetOf(source.keys);
  const { floors, latest } = await room.store.read(['floors', 'kv'], async tx => ({
    floors: (await tx.all('floors')).filter(row => row.source === source.name && row.keySet === keySet),
    latest: await readValue(tx, 'latest'),
  }));
  const trust = { source: source.name, keys: source.keys, threshold: source.threshold };
  const at = moment(latest, source.name, keySet, room.now());
  const floorOf = (id: string) => floors.find(({ pack: of }) => of === id) ?? null;
  const verdict = await verifyBundle(bytes, trust, at, floorOf, TURN);
  if (!verdict.ok) return verdict;
  const { pack: verified } = verdict;
  const { serial, pack } = verified.bundle;
  if (listed && (listed.id !== pack.id || listed.serial !== serial))
    return {
      ok: false,
      refusal: 'not as listed',
      fault: {
        code: 'listed otherwise',
        id: pack.id,
        serial,
        listed: { id: listed.id, serial: listed.serial },
      },
    };
  const key = [source.name, pack.id];
  const row: PackRow = {
    source: source.name,
    pack: pack.id,
    via,
    file: await sha256(bytes),
    threshold: source.threshold,
    verified,
    installed: room.now(),
  };
  const outcome = await room.store.write(
    ['packs', 'files', 'floors', 'problems', ...TALLY_STORES],
    async tx => {
      // Another delivery may have come first while this one was being verified.
      const now = await tx.get('floors', [source.name, keySet, pack.id]);
      if (now && (now.serial > serial || (now.serial === serial && now.hash !== verified.hash)))
        return 'late';
      await clearProblem(tx, 'pack', about);
      const installed = await tx.get('packs', key);
      const same = installed?.verified.hash === verified.hash && installed.verified.keySet === keySet;
      if (same && installed.file === row.file && installed.threshold === row.threshold) return 'same';
      await tx.put('packs', same ? { ...row, installed: installed.installed } : row);
      await tx.put('files', { source: source.name, pack: pack.id, bytes });
      await tx.put('floors', { source: source.name, keySet, pack: pack.id, serial, hash: verified.hash });
      if (alone)
        for (const other of await tx.all('packs'))
          if (other.source === source.name && other.via === 'address' && other.pack !== pack.id)
            await takeAway(tx, other);
      if (same) return 'same';
      await noteReleases(tx, pack, room.now());
      return 'new';
    },
  );
  if (outcome === 'late')
    return { ok: false, refusal: 'older than installed', fault: { code: 'arrived late' } };
  room.forgetPacks();
  return { ok: true, changed: outcome === 'new', pack: pack.id };
}

/** Pack and file; the floor stays. */
export async function takeAway(tx: Transaction, { source, pack }: Pick<PackRow, 'source' | 'pack'>) {
  await tx.delete('packs', [source, pack]);
  await tx.delete('files', [source, pack]);
}

/** What a pack says about releases becomes news only where an earlier pack was there before. */
export async function noteReleases(tx: Transaction, pack: Pack, at: number): Promise<void> {
  const changesOf = new Map<string, Pack['changes']>();
  for (const change of pack.changes)
    changesOf.set(change.feature, [...(changesOf.get(change.feature) ?? []), change]);
  for (const feature of pack.features) {
    const key: FeatureKey = `${pack.id}/${feature.id}`;
    const before = await tx.get('seen', key);
    const after = releaseAfter(before, key, changesOf.get(feature.id) ?? [], at);
    if (after === before) continue;
    await tx.put('seen', after);
    // Uses are counted since the release came.
    if (before !== undefined) await tally(tx, key);
  }
}
