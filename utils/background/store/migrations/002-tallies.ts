import type { Migration } from '../open';

/**
 * What the planner reads becomes one small derived row a feature, and outcomes can be read by feature. The rows are
 * counted from the evidence when the record is next opened. Once released never edit this: add 003.
 */
export const tallies: Migration = (db, tx) => {
  db.createObjectStore('tallies', { keyPath: 'feature' });
  tx.objectStore('outcomes').createIndex('feature', 'feature');
};
