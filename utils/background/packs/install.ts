import { releaseAfter } from '../../core/mastery/release';
import type { FeatureKey } from '../../core/mastery/feature-key';
import type { Pack } from '../../core/packs/pack';
import type { PackRefusal } from '../../core/packs/refusal';
import type { Source } from '../../core/packs/policy';
import { verifyBundle } from '../../core/packs/verify';
import { keySetOf } from '../../core/packs/key';
import { clearProblem } from '../problems';
import type { Room } from '../room';
import type { Transaction } from '../store/store';

export type Installed = { ok: true; changed: boolean } | { ok: false; refusal: PackRefusal; detail: string };

/**
 * Judges a file from a source and, when it is good, makes it the pack of that source: pack, floor and the news it
 * makes in one transaction. A refused file changes nothing.
 */
export async function install(room: Room, source: Source, bytes: Uint8Array): Promise<Installed> {
  const keySet = await keySetOf(source.keys);
  const floor = await room.store.read(['floors'], tx => tx.get('floors', [source.name, keySet]));
  const trust = { source: source.name, keys: source.keys, threshold: source.threshold };
  const verdict = await verifyBundle(bytes, trust, room.now(), floor ?? null);
  if (!verdict.ok) return verdict;
  const { pack: verified } = verdict;
  const { serial, pack } = verified.bundle;

  const outcome = await room.store.write(['packs', 'files', 'floors', 'seen', 'problems'], async tx => {
    // Another delivery may have come first while this one was being verified.
    const now = await tx.get('floors', [source.name, keySet]);
    if (now && (now.serial > serial || (now.serial === serial && now.hash !== verified.hash))) return 'late';
    await clearProblem(tx, 'pack', source.name);
    const installed = await tx.get('packs', source.name);
    if (installed?.verified.hash === verified.hash && installed.verified.keySet === keySet) return 'same';
    await tx.put('packs', { source: source.name, verified, installed: room.now() });
    await tx.put('files', { source: source.name, bytes });
    await tx.put('floors', { source: source.name, keySet, serial, hash: verified.hash });
    await noteReleases(tx, pack, room.now());
    return 'new';
  });
  if (outcome === 'late')
    return { ok: false, refusal: 'older than installed', detail: 'A newer pack arrived at the same time.' };
  room.forgetPacks();
  return { ok: true, changed: outcome === 'new' };
}

/** What a pack says about releases becomes news only where an earlier pack was there before. */
export async function noteReleases(tx: Transaction, pack: Pack, at: number): Promise<void> {
  for (const feature of pack.features) {
    const key: FeatureKey = `${pack.id}/${feature.id}`;
    const changes = pack.changes.filter(change => change.feature === feature.id);
    await tx.put('seen', releaseAfter(await tx.get('seen', key), key, changes, at));
  }
}
