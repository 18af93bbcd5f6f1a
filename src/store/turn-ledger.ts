import type { Database } from './database';
import type { Ledger } from './records';

/** Counts a write, within its transaction. `at` is ISO 8601. */
export async function turnLedger(database: Database, at: string): Promise<Ledger> {
  const known = await database.ledger.get('ledger');
  const ledger: Ledger = {
    id: 'ledger',
    databaseId: known?.databaseId ?? crypto.randomUUID(),
    revision: (known?.revision ?? 0) + 1,
    latestAt: known && known.latestAt > at ? known.latestAt : at,
  };
  await database.ledger.put(ledger);
  return ledger;
}
