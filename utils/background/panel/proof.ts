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
