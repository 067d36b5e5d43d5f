import type { Room } from '../room';
import type { StoreName } from '../store/rows';
import { readValue } from '../store/values';

/** Stores whose rows are about the rep. Packs are IT's, and floors keep an old pack from coming back. */
export const OWN = [
  'outcomes',
  'days',
  'tallies',
  'shown',
  'pushes',
  'words',
  'seen',
  'showings',
  'runs',
  'outbox',
  'drafts',
  'ledger',
] as const satisfies StoreName[];

/** What a file of one's own data calls itself; docs/my-data.md describes it. */
export const MY_DATA = { foothold: 'export', format: 1 } as const;

/** All that is about the rep, as one JSON file. */
export async function exportAll(room: Room): Promise<string> {
  const { version } = room.world.browser.runtime.getManifest();
  const stores: Record<string, unknown> = {};
  await room.store.read([...OWN, 'kv'], async tx => {
    for (const store of OWN) stores[store] = await tx.all(store);
    stores['settings'] = await readValue(tx, 'settings');
  });
  const file = { ...MY_DATA, version, at: new Date(room.now()).toISOString(), stores };
  return JSON.stringify(file, null, 2);
}
