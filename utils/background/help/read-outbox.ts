import type { OutboxStored } from '../store/rows';
import type { Transaction } from '../store/store';

/** All that was asked. A row that was damaged is passed over: it must not keep the others from being sent or read. */
export async function readOutbox(tx: Transaction): Promise<OutboxStored[]> {
  const rows = (await tx.all('outbox')) as Partial<OutboxStored>[];
  return rows.filter(isWhole);
}

const isWhole = (stored: Partial<OutboxStored>): stored is OutboxStored =>
  typeof stored.row?.request?.id === 'string' && stored.letter !== undefined && stored.place !== undefined;
