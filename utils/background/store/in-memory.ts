import { keyOf } from './on-disk';
import { STORES, type Rows, type StoreName } from './rows';
import type { Key, Store, Transaction } from './store';

type Shelf = Map<string, { key: Key; row: unknown }>;

/** The same record, kept only while the background lives. `trouble` says why it is not on disk. */
export function inMemory(trouble: string): Store {
  let shelves = new Map<StoreName, Shelf>(STORES.map(name => [name, new Map()]));
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const run = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => {
    // One after the other, on a copy: a failure leaves nothing behind, as on disk.
    const turn = queue.then(async () => {
      const copy = new Map([...shelves].map(([name, shelf]) => [name, new Map(shelf)]));
      const back = await work(transaction(copy));
      shelves = copy;
      return back;
    });
    queue = turn.catch(() => undefined);
    return turn;
  };

  const transaction = (open: Map<StoreName, Shelf>): Transaction => {
    const shelf = (name: StoreName): Shelf => open.get(name)!;
    const inOrder = (store: StoreName) => [...shelf(store).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const some = <N extends StoreName>(store: N, fits: (row: Rows[N]) => boolean): Rows[N][] => {
      const kept = inOrder(store).filter(({ row }) => fits(row as Rows[N]));
      return structuredClone(kept.map(({ row }) => row)) as Rows[N][];
    };
    return {
      async get<N extends StoreName>(store: N, key: Key) {
        return structuredClone(shelf(store).get(JSON.stringify(key))?.row) as Rows[N] | undefined;
      },
      all: async store => some(store, () => true),
      keys: async store => inOrder(store).map(({ key }) => key),
      outcomesOf: async feature => some('outcomes', row => row.feature === feature),
      under: async (store, pack) => some(store, row => String(keyOf(store, row)).startsWith(`${pack}/`)),
      async put<N extends StoreName>(store: N, row: Rows[N]) {
        const kept = structuredClone(row);
        let key = keyOf(store, kept);
        if (key === undefined) {
          key = ++last;
          (kept as { n?: number }).n = key;
        }
        shelf(store).set(JSON.stringify(key), { key, row: kept });
      },
      async delete(store: StoreName, key: Key) {
        shelf(store).delete(JSON.stringify(key));
      },
      async clear(store: StoreName) {
        shelf(store).clear();
      },
    };
  };

  return {
    trouble,
    read: (_stores, work) => run(work),
    write: (_stores, work) => run(work),
  };
}
