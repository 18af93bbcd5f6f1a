import { packShelf } from '../core/finding/pack-shelf';
import { type Shelf, shelfMarks } from '../core/finding/shelf';
import { sketchWords } from '../core/likeness/sketch-words';
import type { ArticleId, Claim, ClaimId } from '../core/model';
import type { Database } from './database';
import { expires } from './expires';
import type { ArticleSketch, Ledger, ShelfRecord } from './records';
import { turnLedger } from './turn-ledger';

/** Packs articles anew for finding, within the transaction that changed them. */
export async function shelveArticles(database: Database, ids: ArticleId[], ledger: Ledger): Promise<void> {
  const [articles, shelves, sketches, claims] = await Promise.all([
    database.articles.bulkGet(ids),
    database.shelves.bulkGet(ids),
    database.sketches.bulkGet(ids),
    database.claims.where('articleId').anyOf(ids).toArray(),
  ]);
  const byArticle = new Map<ArticleId, Claim[]>();
  for (const claim of claims) {
    const group = byArticle.get(claim.articleId);
    if (group) group.push(claim);
    else byArticle.set(claim.articleId, [claim]);
  }
  const gone: ArticleId[] = [];
  const packed: ShelfRecord[] = [];
  const sketched: ArticleSketch[] = [];
  for (const [at, id] of ids.entries()) {
    const article = articles[at];
    if (!article) {
      gone.push(id);
      continue;
    }
    const shelf = packShelf(article, byArticle.get(id) ?? []);
    packed.push(stampShelf(shelf, shelves[at], ledger));
    const marks = sketchWords(shelf);
    if (!isSame(marks, sketches[at]?.marks)) sketched.push({ articleId: id, marks });
  }
  await Promise.all([
    database.shelves.bulkPut(packed),
    database.sketches.bulkPut(sketched),
    gone.length > 0 ? database.shelves.bulkDelete(gone) : null,
    gone.length > 0 ? database.sketches.bulkDelete(gone) : null,
  ]);
}

/** Packs everything anew: after an upgrade or a restore, within its transaction. `at` is ISO 8601. */
export async function shelveAll(database: Database, at: string): Promise<void> {
  const ledger = await turnLedger(database, at);
  const ids = await database.articles.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += packAtOnce) {
    await shelveArticles(database, ids.slice(from, from + packAtOnce), ledger);
  }
}

const packAtOnce = 100; // Some thousand claims in memory at a time.

/** A claim whose place is as before keeps its stamp; any other gets the ledger's time. */
function stampShelf(shelf: Shelf, earlier: ShelfRecord | undefined, { revision, latestAt }: Ledger): ShelfRecord {
  const now = Date.parse(latestAt) || 0;
  const placeBefore = new Map<ClaimId, number>(earlier?.ids.map((id, at) => [id, at]));
  const isSamePlace = (at: number, before: number | undefined) =>
    before !== undefined &&
    shelf.lastSeen[at] === earlier?.lastSeen[before] &&
    ((shelf.marks[at] ?? 0) & lasting) === ((earlier?.marks[before] ?? 0) & lasting);
  const stamps = shelf.ids.map((id, at) => {
    const before = placeBefore.get(id);
    return isSamePlace(at, before) ? (earlier?.stamps[before ?? 0] ?? now) : now;
  });
  const expiring = shelf.ids.length === 0 ? [now] : stamps.filter((_, at) => expires(shelf.marks[at] ?? 0));
  const oldestStamp = expiring.reduce((oldest, stamp) => Math.min(oldest, stamp), Number.POSITIVE_INFINITY);
  return { ...shelf, revision, stamps, ...(expiring.length > 0 ? { oldestStamp } : {}) };
}

const lasting = shelfMarks.kept | shelfMarks.deleted | shelfMarks.dismissed;

const isSame = (a: readonly number[], b: readonly number[] | undefined) =>
  a.length === b?.length && a.every((mark, at) => mark === b[at]);
