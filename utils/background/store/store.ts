import type { FeatureKey } from '../../core/mastery/feature-key';
import type { OutcomeRow, Rows, StoreName } from './rows';

export type Key = string | number | (string | number)[];

/** One transaction. Await nothing but these inside it: a browser commits a transaction that is left idle. */
export interface Transaction {
  get<N extends StoreName>(store: N, key: Key): Promise<Rows[N] | undefined>;
  /** In order of their keys. */
  all<N extends StoreName>(store: N): Promise<Rows[N][]>;
  /** The keys alone, in order: what lies under them is not read. */
  keys(store: StoreName): Promise<Key[]>;
  /** The outcomes of one feature, in order of arrival. */
  outcomesOf(feature: FeatureKey): Promise<OutcomeRow[]>;
  /** The rows of one pack, in order of their keys; only of stores whose keys begin with the pack's name. */
  under<N extends UnderPack>(store: N, pack: string): Promise<Rows[N][]>;
  put<N extends StoreName>(store: N, row: Rows[N]): Promise<void>;
  delete(store: StoreName, key: Key): Promise<void>;
  clear(store: StoreName): Promise<void>;
}

/** Stores whose keys are `packId/…`. */
export type UnderPack = 'shown' | 'words' | 'seen' | 'tallies';

/** The record, on disk or (when the disk refuses) in memory. */
export interface Store {
  /**
   * Null when all is well. `full`: the last write found no room on disk, and what is there stays. Any other word: why
   * the record is only kept until the browser stops the background.
   */
  readonly trouble: string | null;
  read<T>(stores: readonly StoreName[], work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Resolves after the commit. When `work` rejects, nothing of it stays. */
  write<T>(stores: readonly StoreName[], work: (tx: Transaction) => Promise<T>): Promise<T>;
}
