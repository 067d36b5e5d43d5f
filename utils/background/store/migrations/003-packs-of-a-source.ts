import type { Migration } from '../open';
import type { FileRow, FloorRow, PackRow } from '../rows';

/**
 * A source may have several packs: their rows, files and floors are named by source and pack. What was there keeps its
 * place. Once released never edit this: add 004.
 */
export const packsOfASource: Migration = async (db, tx) => {
  const packs = (await tx.objectStore('packs').getAll()) as PackRow[];
  const files = (await tx.objectStore('files').getAll()) as FileRow[];
  const floors = (await tx.objectStore('floors').getAll()) as FloorRow[];
  for (const name of ['packs', 'files', 'floors']) db.deleteObjectStore(name);
  const idOf = (source: string) => packs.find(row => row.source === source)?.verified.bundle.pack.id;

  const pack = db.createObjectStore('packs', { keyPath: ['source', 'pack'] });
  for (const row of packs)
    await pack.put({ ...row, pack: row.verified.bundle.pack.id, file: '', via: 'address', threshold: 0 });
  const file = db.createObjectStore('files', { keyPath: ['source', 'pack'] });
  for (const row of files) if (idOf(row.source)) await file.put({ ...row, pack: idOf(row.source)! });
  const floor = db.createObjectStore('floors', { keyPath: ['source', 'keySet', 'pack'] });
  for (const row of floors) if (idOf(row.source)) await floor.put({ ...row, pack: idOf(row.source)! });
};
