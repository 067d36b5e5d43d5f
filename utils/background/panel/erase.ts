import type { AppKey, FeatureKey } from '../../core/mastery/feature-key';
import { releaseAfter } from '../../core/mastery/release';
import { featuresOf, itemsOf } from '../coach/items';
import { noteReleases } from '../packs/install';
import { packOf, type Room } from '../room';
import type { AskedPlace, StoreName } from '../store/rows';
import type { Transaction } from '../store/store';
import { forgetBegun } from '../tabs/begun';
import { OWN } from './my-data';

/** Everything, what is kept of one app, or of one feature. */
export type Erased = { feature?: FeatureKey; app?: AppKey };

/**
 * Forgets the rep: what was used, shown, said, asked and sent. Packs, policy and serial floors are not about the rep
 * and stay. All or nothing.
 */
export async function erase(room: Room, { feature, app }: Erased): Promise<void> {
  await forgetBegun(room.world.browser.storage.session);
  if (feature === undefined && app === undefined) return eraseAll(room);
  const packs = (await room.packs()).map(packOf);
  const features = new Set<FeatureKey>(feature === undefined ? [] : [feature]);
  for (const { pack, feature: of, key } of featuresOf(packs))
    if (`${pack.id}/${of.app}` === app) features.add(key);
  await room.store.write([...OWN, 'kv', 'problems'], async tx => {
    const items = [...features].flatMap(key => itemsOf(packs, key));
    await eraseRecord(tx, features, new Set(items));
    await eraseAsked(
      tx,
      place =>
        `${place.pack}/${place.app}` === app || (place.feature !== undefined && features.has(place.feature)),
    );
    // As on the first day: what the packs contain already is background, not news.
    for (const { pack, feature: of, key } of featuresOf(packs))
      if (features.has(key)) {
        const changes = pack.changes.filter(change => change.feature === of.id);
        await tx.put('seen', releaseAfter(undefined, key, changes, room.now()));
      }
  });
}

/** `items` are those that packs in force name; what was kept of others is found through the rows themselves. */
async function eraseRecord(
  tx: Transaction,
  features: ReadonlySet<FeatureKey>,
  items: Set<string>,
): Promise<void> {
  const note = ({ item }: { item: string }): void => void items.add(item);
  for (const row of await tx.all('outcomes'))
    if (features.has(row.feature)) {
      if ('item' in row) note(row);
      await tx.delete('outcomes', row.n!);
    }
  for (const row of await tx.all('pushes'))
    if (features.has(row.feature)) {
      note(row);
      await tx.delete('pushes', row.n!);
    }
  for (const row of await tx.all('showings'))
    if (features.has(row.feature)) {
      note(row);
      await tx.delete('showings', row.token);
    }
  for (const row of await tx.all('runs')) if (features.has(row.feature)) await tx.delete('runs', row.tab);
  for (const feature of features)
    for (const store of ['days', 'tallies', 'words', 'seen'] satisfies StoreName[])
      await tx.delete(store, feature);
  for (const item of items) {
    await tx.delete('shown', item);
    await tx.delete('problems', `target ${item}`);
  }
}

/** Questions, with what the lists say of them. */
async function eraseAsked(tx: Transaction, mine: (place: AskedPlace) => boolean): Promise<void> {
  const names = new Set<string>();
  for (const { id, place, row } of await tx.all('outbox'))
    if (mine(place)) {
      names.add(row.request.reference);
      await tx.delete('outbox', id);
    }
  for (const { id, place } of await tx.all('drafts')) if (mine(place)) await tx.delete('drafts', id);
  for (const { key, what } of await tx.all('ledger'))
    if (what.kind !== 'pack' && names.has(what.name)) await tx.delete('ledger', key);
}

async function eraseAll(room: Room): Promise<void> {
  const packs = await room.packs();
  await room.store.write([...OWN, 'kv', 'problems'], async tx => {
    for (const store of OWN) await tx.clear(store);
    for (const key of ['settings', 'reason', 'told', 'afterCall']) await tx.delete('kv', key);
    for (const { key, code } of await tx.all('problems'))
      if (code === 'target missing') await tx.delete('problems', key);
    for (const row of packs) await noteReleases(tx, packOf(row), room.now());
  });
}
