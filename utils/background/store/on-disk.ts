import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { KEYS, type Rows, type StoreName } from './rows';
import type { Key, Store, Transaction } from './store';

/** The record in IndexedDB. `reopen` is called when the connection was closed under it. */
export function onDisk(first: IDBPDatabase<unknown>, reopen: () => Promise<IDBPDatabase<unknown>>): Store {
  let connection: Promise<IDBPDatabase<unknown>> = Promise.resolve(first);
  let open = true;
  let full = false;
  const watch = (db: IDBPDatabase<unknown>): IDBPDatabase<unknown> => {
    db.addEventListener('close', () => (open = false));
    db.addEventListener('versionchange', () => (open = false));
    return db;
  };
  watch(first);

  const begin = async (stores: readonly StoreName[], mode: 'readonly' | 'readwrite') => {
    if (!open) {
      open = true;
      connection = reopen().then(watch);
      connection.catch(() => (open = false));
    }
    const db = await connection;
    // Strict: "saved" is only said of what would survive a power cut.
    return db.transaction([...stores], mode, mode === 'readwrite' ? { durability: 'strict' } : {});
  };

  /** Until a write succeeds again, the panel says that nothing new is kept. */
  const noteRoom = (error: unknown): unknown => {
    if ((error as { name?: string } | null)?.name === 'QuotaExceededError') full = true;
    return error;
  };

  return {
    get trouble() {
      return full ? 'full' : null;
    },
    async read(stores, work) {
      return work(transaction(await begin(stores, 'readonly')));
    },
    async write(stores, work) {
      const tx = await begin(stores, 'readwrite');
      // An abort that nobody awaits would surface as an unhandled rejection.
      tx.done.catch(() => undefined);
      let back;
      try {
        back = await work(transaction(tx));
      } catch (error) {
        try {
          tx.abort();
        } catch {
          // It had already failed by itself.
        }
        // A full disk shows at the end of the transaction; what failed before it only says that it was aborted.
        noteRoom(await tx.done.catch((end: unknown) => end));
        throw noteRoom(error);
      }
      await tx.done.catch(error => {
        throw noteRoom(error);
      });
      full = false;
      return back;
    },
  };
}

function transaction(tx: IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>): Transaction {
  return {
    get: async (store, key) => tx.objectStore(store).get(key),
    all: async store => tx.objectStore(store).getAll(),
    keys: async store => (await tx.objectStore(store).getAllKeys()) as Key[],
    outcomesOf: async feature => tx.objectStore('outcomes').index('feature').getAll(feature),
    // '0' is the character after '/'.
    under: async (store, pack) =>
      tx.objectStore(store).getAll(IDBKeyRange.bound(`${pack}/`, `${pack}0`, false, true)),
    async put<N extends StoreName>(store: N, row: Rows[N]) {
      await tx.objectStore(store).put?.(row);
    },
    async delete(store: StoreName, key: Key) {
      await tx.objectStore(store).delete?.(key);
    },
    async clear(store: StoreName) {
      await tx.objectStore(store).clear?.();
    },
  };
}

/** The key under which a row lies. */
export function keyOf<N extends StoreName>(store: N, row: Rows[N]): Key | undefined {
  const key = KEYS[store] as string | string[];
  const fields = row as unknown as Record<string, string | number | undefined>;
  if (key === 'auto') return fields['n'];
  return Array.isArray(key) ? key.map(part => fields[part] as string) : fields[key];
}
