import type { Migration } from '../open';

/** The first form of the record. Once released never edit it: add 002. */
export const first: Migration = db => {
  db.createObjectStore('packs', { keyPath: 'source' });
  db.createObjectStore('files', { keyPath: 'source' });
  db.createObjectStore('floors', { keyPath: ['source', 'keySet'] });
  db.createObjectStore('outcomes', { keyPath: 'n', autoIncrement: true });
  db.createObjectStore('days', { keyPath: ['feature', 'day'] });
  db.createObjectStore('shown', { keyPath: 'item' });
  db.createObjectStore('pushes', { keyPath: 'n', autoIncrement: true });
  db.createObjectStore('words', { keyPath: 'feature' });
  db.createObjectStore('seen', { keyPath: 'feature' });
  db.createObjectStore('showings', { keyPath: 'token' });
  db.createObjectStore('runs', { keyPath: 'tab' });
  db.createObjectStore('outbox', { keyPath: 'id' });
  db.createObjectStore('drafts', { keyPath: 'id' });
  db.createObjectStore('ledger', { keyPath: 'key' });
  db.createObjectStore('problems', { keyPath: 'key' });
  db.createObjectStore('kv', { keyPath: 'key' });
};
