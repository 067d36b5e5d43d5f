import type { Proof } from '../../messages/panel-state';
import type { Room } from '../room';
import { STORES, type StoreName } from '../store/rows';
import { readValue } from '../store/values';

/** Rows shown of a store that has many. */
const SAMPLE = 50;

/** Everything stored, everything that came or went, what the browser allows us and what IT asks for. */
export async function proof(room: Room): Promise<Proof> {
  const { permissions = [], origins = [] } = await room.world.browser.permissions.getAll();
  return room.store.read(STORES, async tx => {
    const stores = [];
    for (const store of STORES) {
      const rows = await tx.all(store);
      stores.push({ store, rows: rows.length, sample: rows.slice(-SAMPLE).map(row => readable(store, row)) });
    }
    const ledger = (await tx.all('ledger')).sort((a, b) => b.at - a.at);
    return {
      stores,
      ledger: ledger.map(({ key: _key, ...row }) => row),
      permissions: { permissions, origins },
      policy: (await readValue(tx, 'policy')) ?? null,
    };
  });
}

/** A pack's file is there in readable form as the pack: its size says enough. */
function readable(store: StoreName, row: object): unknown {
  return store === 'files' && 'bytes' in row ? { ...row, bytes: (row.bytes as Uint8Array).length } : row;
}

/** Stores whose rows are about the rep. Packs are IT's, and floors keep an old pack from coming back. */
export const OWN: readonly StoreName[] = [
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
];

/** All that is about the rep, as one JSON file. */
export async function exportAll(room: Room): Promise<string> {
  const { version } = room.world.browser.runtime.getManifest();
  const stores: Record<string, unknown> = {};
  await room.store.read([...OWN, 'kv'], async tx => {
    for (const store of OWN) stores[store] = await tx.all(store);
    stores['settings'] = await readValue(tx, 'settings');
  });
  const file = { foothold: 'export', format: 1, version, at: new Date(room.now()).toISOString(), stores };
  return JSON.stringify(file, null, 2);
}
