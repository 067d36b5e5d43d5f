import type { Migration } from '../open';

/**
 * What champions write: the packs in the making, and earlier states of them. Once released never edit this: add 006.
 */
export const packDrafts: Migration = db => {
  db.createObjectStore('packDrafts', { keyPath: 'id' });
  db.createObjectStore('draftVersions', { keyPath: ['draft', 'at'] });
};
