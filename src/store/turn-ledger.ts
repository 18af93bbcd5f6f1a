import type { Database } from './database';
import type { Ledger, RecordCounts } from './records';

/** Counts a write, within its transaction. `at` is ISO 8601. */
export async function turnLedger(database: Database, at: string): Promise<Ledger> {
  const known = await database.ledger.get('ledger');
  const ledger: Ledger = {
    ...known,
    id: 'ledger',
    databaseId: known?.databaseId ?? crypto.randomUUID(),
    revision: (known?.revision ?? 0) + 1,
    latestAt: known && known.latestAt > at ? known.latestAt : at,
  };
  await database.ledger.put(ledger);
  return ledger;
}

/** Writes down how many records a write added or took away, within its transaction and after all of its changes. */
export async function settleLedger(database: Database, ledger: Ledger, added: RecordCounts): Promise<void> {
  const { counts } = ledger;
  if (counts && added.articles === 0 && added.claims === 0) return;
  const settled = counts ? addCounts(counts, added) : await countAll(database);
  await database.ledger.put({ ...ledger, counts: settled });
}

/** How many articles and claims are recorded, those in the trash included. */
export async function countRecords(database: Database): Promise<RecordCounts> {
  return (await database.ledger.get('ledger'))?.counts ?? countAll(database);
}

export const addCounts = (a: RecordCounts, b: RecordCounts): RecordCounts => ({
  articles: a.articles + b.articles,
  claims: a.claims + b.claims,
});

async function countAll(database: Database): Promise<RecordCounts> {
  const [articles, claims] = await Promise.all([database.articles.count(), database.claims.count()]);
  return { articles, claims };
}
