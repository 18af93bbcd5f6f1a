import type { ArticleId, ArticleRecord, Claim } from '../core/model';
import { describeChange, type ImportedChange, type Occasion, recordImport } from './change-claims';
import type { Database } from './database';
import { keepInFlight } from './keep-in-flight';
import { readAllClaims } from './read-all-claims';
import type { ChangeableMarks } from './records';
import { groupByArticle, shelveArticles } from './shelve-articles';
import { startShelvingNew } from './shelve-new';
import { addCounts, settleLedger, turnLedger } from './turn-ledger';
import { write } from './write';

/** What an import was compared with, and the moment of it. */
export interface KnownRecords {
  articles: ArticleRecord[];
  claims: Claim[];
  /** Of the ledger; a later write makes it another one. */
  revision: number;
}

/** What an import brings, compared beforehand with what is known: see `planImport`. */
export interface ImportedRecords {
  articles: { new: readonly ArticleRecord[]; changed: readonly ArticleRecord[] };
  claims: { new: readonly Claim[]; changed: readonly { before: Claim; after: Claim }[] };
}

/** Something was written since the comparison; nothing was imported. Compare again. */
export class ImportOutdated extends Error {
  override name = 'ImportOutdated';
}

const rowsAtOnce = 1000;
const writesAtOnce = 3; // Packing and copying rows, and writing them, are the work of two processes.
/**
 * Articles: three blocks of sketches, some fifteen hundred claims. Of fewer than fifty rows Dexie tells every open page each key and each index entry: for
 * forty thousand claims that was one task of 57 ms in the page that waits for the import.
 */
const newAtOnce = 72;
const knownAtOnce = 200; // Articles of which all claims are read again.

/** Everything recorded, as it stands at one moment, to compare an import with. */
export function readKnownRecords(database: Database): Promise<KnownRecords> {
  return database.transaction('r', database.articles, database.claims, database.ledger, async () => {
    const revision = (await database.ledger.get('ledger'))?.revision ?? 0;
    const claims: Claim[] = [];
    await readAllClaims(database, (rows) => {
      for (const row of rows) claims.push(row);
    });
    return { articles: await database.articles.toArray(), claims, revision };
  });
}

/**
 * Writes an import in one transaction, as one step of undo. Rejects with `ImportOutdated` where anything was written since
 * `revision`. Where there is nothing to write, nothing is. `onProgress` is told the share written, 0 to 1.
 */
export async function importRecords(
  database: Database,
  { articles, claims }: ImportedRecords,
  { occasion, revision, onProgress = () => {} }: ImportOccasion,
): Promise<void> {
  if (articles.new.length + articles.changed.length + claims.new.length + claims.changed.length === 0) return;
  await write(database, occasion.at, async () => {
    if (((await database.ledger.get('ledger'))?.revision ?? 0) !== revision) throw new ImportOutdated();
    const isNew = new Set(articles.new.map(({ id }) => id));
    const claimsHere = claims.new.filter(({ articleId }) => !isNew.has(articleId));
    const touched = new Set<ArticleId>(articles.changed.map(({ id }) => id));
    for (const { articleId } of claimsHere) touched.add(articleId);
    for (const { after } of claims.changed) touched.add(after.articleId);
    const total = articles.new.length + claims.new.length + claims.changed.length + touched.size;
    let done = 0;
    const advance = (count: number) => {
      done += count;
      onProgress(done / total);
    };

    const ledger = await turnLedger(database, occasion.at);
    const brought = groupByArticle(claims.new);
    const shelveNew = await startShelvingNew(database, ledger);
    let added = { articles: 0, claims: 0 };
    await keepInFlight(slice(articles.new, newAtOnce), writesAtOnce, async (some) => {
      const rows = some.flatMap(({ id }) => brought.get(id) ?? []);
      const [, , shelved] = await Promise.all([
        database.articles.bulkAdd(some),
        database.claims.bulkAdd(rows),
        shelveNew(some, brought),
      ]);
      added = addCounts(added, shelved);
      advance(some.length + rows.length);
    });
    await database.articles.bulkPut([...articles.changed]);
    await keepInFlight(slice(claimsHere, rowsAtOnce), writesAtOnce, async (rows) => {
      await database.claims.bulkAdd(rows);
      advance(rows.length);
    });
    await keepInFlight(slice(claims.changed, rowsAtOnce), writesAtOnce, async (rows) => {
      await database.claims.bulkPut(rows.map(({ after }) => after));
      advance(rows.length);
    });
    for (const ids of slice([...touched], knownAtOnce)) {
      added = addCounts(added, await shelveArticles(database, ids, { ledger }));
      advance(ids.length);
    }
    await settleLedger(database, ledger, added);
    const changes = describeChanges(claims, occasion.at);
    if (changes.length > 0) await recordImport(database, changes, occasion);
  });
}

export interface ImportOccasion {
  occasion: Occasion;
  /** Of the records it was compared with. */
  revision: number;
  onProgress?: (share: number) => void;
}

/** Undone, what an import added lies in the trash, and marks it changed are as before. */
function describeChanges(claims: ImportedRecords['claims'], at: string): ImportedChange[] {
  const added = claims.new
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ id, articleId }) => ({
      articleId,
      entry: { claimId: id, before: { deletedAt: at }, after: { deletedAt: null } },
    }));
  const changed = claims.changed.flatMap(({ before, after }) => {
    const entry = describeChange(before, marksOf(after));
    return entry === null ? [] : [{ articleId: after.articleId, entry }];
  });
  return [...added, ...changed];
}

function marksOf(claim: Claim): ChangeableMarks {
  const { isKept, correction, tags, note, status, isDismissed, isByHand, deletedAt } = claim;
  return { isKept, correction, tags, note, status, isDismissed, isByHand, deletedAt };
}

function* slice<Row>(rows: readonly Row[], length: number): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += length) yield rows.slice(from, from + length);
}
