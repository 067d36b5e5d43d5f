import { noteReleases } from '../packs/install';
import { packOf, type Room } from '../room';
import { OWN } from './proof';

/**
 * Forgets the rep: what was used, shown, said, asked and sent, and the settings. Packs, policy and serial floors are
 * not about the rep and stay. All or nothing.
 */
export async function eraseAll(room: Room): Promise<void> {
  const packs = await room.packs();
  await room.store.write([...OWN, 'kv', 'problems'], async tx => {
    for (const store of OWN) await tx.clear(store);
    for (const key of ['settings', 'reason']) await tx.delete('kv', key);
    for (const { key, code } of await tx.all('problems'))
      if (code === 'target missing') await tx.delete('problems', key);
    // As on the first day: what the packs contain already is background, not news.
    for (const row of packs) await noteReleases(tx, packOf(row), room.now());
  });
}
