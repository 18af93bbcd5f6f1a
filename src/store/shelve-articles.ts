import { packShelf } from '../core/finding/pack-shelf';
import { type Shelf, shelfMarks } from '../core/finding/shelf';
import { sketchWords } from '../core/likeness/sketch-words';
import type { ArticleId, Claim, ClaimId } from '../core/model';
import type { Database } from './database';
import { expires } from './expires';
import type { Ledger, RecordCounts, ShelfRecord } from './records';
import { type SketchChange, sketchArticles } from './sketch-articles';
import { settleLedger, turnLedger } from './turn-ledger';

/** Claims by their article, where they are at hand. */
export type ClaimsAtHand = ReadonlyMap<ArticleId, readonly Claim[]>;

/** Packs articles anew for finding, within the transaction that changed them. Gives how many more records there are now. */
export async function shelveArticles(
  database: Database,
  ids: ArticleId[],
  { ledger, atHand }: { ledger: Ledger; atHand?: ClaimsAtHand | undefined },
): Promise<RecordCounts> {
  const [articles, shelves, claims] = await Promise.all([
    database.articles.bulkGet(ids),
    database.shelves.bulkGet(ids),
    atHand ?? readClaimsOf(database, ids),
  ]);
  const gone: ArticleId[] = [];
  const packed: ShelfRecord[] = [];
  const sketches: SketchChange[] = [];
  for (const [at, id] of ids.entries()) {
    const article = articles[at];
    const earlier = shelves[at];
    if (!article) {
      gone.push(id);
      sketches.push({ articleId: id, marks: null, block: earlier?.block });
      continue;
    }
    const shelf = packShelf(article, claims.get(id) ?? []);
    packed.push(stampShelf(shelf, earlier, ledger));
    sketches.push({ articleId: id, marks: sketchWords(shelf), block: earlier?.block });
  }
  const blocks = new Map(
    (await sketchArticles(database, sketches)).map((block, at) => [sketches[at]?.articleId, block]),
  );
  for (const shelf of packed) {
    const block = blocks.get(shelf.article.id);
    if (block !== undefined) shelf.block = block;
  }
  await database.shelves.bulkPut(packed);
  if (gone.length > 0) await database.shelves.bulkDelete(gone);
  const earlier = shelves.filter((shelf) => shelf !== undefined);
  return { articles: packed.length - earlier.length, claims: countIds(packed) - countIds(earlier) };
}

const countIds = (shelves: readonly Shelf[]) => shelves.reduce((sum, { ids }) => sum + ids.length, 0);

async function readClaimsOf(database: Database, ids: ArticleId[]): Promise<ClaimsAtHand> {
  // Asked for one by one they come as lists; asked for together, row by row, at twice the price.
  const claims = await Promise.all(ids.map((id) => database.claims.where('articleId').equals(id).toArray()));
  return new Map(ids.map((id, at) => [id, claims[at] ?? []]));
}

export function groupByArticle(claims: readonly Claim[]): ClaimsAtHand {
  const byArticle = new Map<ArticleId, Claim[]>();
  for (const claim of claims) {
    const group = byArticle.get(claim.articleId);
    if (group) group.push(claim);
    else byArticle.set(claim.articleId, [claim]);
  }
  return byArticle;
}

/** Packs everything anew: after an upgrade or a restore, within its transaction. `at` is ISO 8601. */
export async function shelveAll(database: Database, at: string, atHand?: ClaimsAtHand): Promise<void> {
  const { counts: _, ...ledger } = await turnLedger(database, at);
  const ids = await database.articles.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += packAtOnce) {
    await shelveArticles(database, ids.slice(from, from + packAtOnce), { ledger, atHand });
  }
  await settleLedger(database, ledger, { articles: 0, claims: 0 }); // Counts them all.
}

const packAtOnce = 100; // Some thousand claims in memory at a time.

/** A claim whose place is as before keeps its stamp; any other gets the ledger's time. */
export function stampShelf(
  shelf: Shelf,
  earlier: ShelfRecord | undefined,
  { revision, latestAt }: Ledger,
): ShelfRecord {
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
