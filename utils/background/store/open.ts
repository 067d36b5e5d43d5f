import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { first } from './migrations/001-first';
import { tallies } from './migrations/002-tallies';
import { packsOfASource } from './migrations/003-packs-of-a-source';
import { daysOfAFeature } from './migrations/004-days-of-a-feature';
import { packDrafts } from './migrations/005-pack-drafts';
import { onDisk } from './on-disk';
import { inMemory } from './in-memory';
import type { Store } from './store';

export type Migration = (
  db: IDBPDatabase<unknown>,
  /** The upgrade's own transaction, for stores that are there already. */
  tx: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/** In order; the database's version is their count. */
export const MIGRATIONS: readonly Migration[] = [first, tallies, packsOfASource, daysOfAFeature, packDrafts];

/** Long enough for an older worker to close on `versionchange`, short enough that a page is not left waiting. */
const BLOCKED_PATIENCE_MS = 3_000;

/**
 * Opens the record, bringing an older one up to date. Never rejects and never deletes: when the database cannot be
 * opened (blocked, damaged, no room, or written by a newer Foothold) the answer is a store in memory that says why.
 */
export async function openStore(
  name = 'foothold',
  { patience = BLOCKED_PATIENCE_MS, migrations = MIGRATIONS } = {},
): Promise<Store> {
  const open = (): Promise<IDBPDatabase<unknown>> => openDatabase(name, migrations, patience);
  try {
    return onDisk(await open(), open);
  } catch (error) {
    return inMemory(reasonOf(error));
  }
}

function openDatabase(
  name: string,
  migrations: readonly Migration[],
  patience: number,
): Promise<IDBPDatabase<unknown>> {
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let gaveUp = false;
    openDB(name, migrations.length, {
      async upgrade(db, from, _to, tx) {
        try {
          for (const migrate of migrations.slice(from)) await migrate(db, tx);
        } catch {
          // Nothing else would undo what was done before it failed: the browser would commit a half-made step.
          tx.done.catch(() => undefined);
          tx.abort();
        }
      },
      blocked() {
        waiting = setTimeout(() => {
          gaveUp = true;
          reject(new Error('blocked'));
        }, patience);
      },
      // Another version of the extension wants to upgrade: let it.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    }).then(
      db => {
        clearTimeout(waiting);
        if (gaveUp) db.close();
        else resolve(db);
      },
      (error: unknown) => {
        clearTimeout(waiting);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

function reasonOf(error: unknown): string {
  const { name, message } = error as { name?: string; message?: string };
  if (name === 'VersionError') return 'newer';
  if (message === 'blocked') return 'blocked';
  if (name === 'QuotaExceededError') return 'full';
  return message ?? 'unreadable';
}
