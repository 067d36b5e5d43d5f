import type { LedgerStored } from './store/rows';
import type { Transaction } from './store/store';

/** Notes bytes that leave or came; the same again (by key) counts up instead of adding a row. */
export async function noteTraffic(tx: Transaction, row: Omit<LedgerStored, 'times'>): Promise<void> {
  const before = await tx.get('ledger', row.key);
  await tx.put('ledger', { ...row, times: (before?.times ?? 0) + 1 });
}
