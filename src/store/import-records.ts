import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../core/model';
import { type Occasion, recordChange } from './change-claims';
import type { Database } from './database';
import { mergeMarks } from './merge-marks';
import type { ChangeableMarks, ClaimChange } from './records';
import { write } from './write';

/** What an import brings; ids need not be those of this database. */
export interface ImportedRecords {
  articles: readonly ArticleRecord[];
  claims: readonly Claim[];
}

/** What an import did, or would do. Claims by their ids in what was brought. */
export interface ImportOutcome {
  added: ClaimId[];
  changed: ClaimId[];
  same: ClaimId[];
  /** Their article was not brought along and is not recorded. */
  refused: ClaimId[];
}

/**
 * Brings records of others in, in one transaction and as one step of undo. Articles are told by their address, claims by
 * their fingerprint; what is here already is merged field by field (see `mergeMarks`) and nothing of ours is overwritten.
 * A dry run gives the same outcome and writes nothing. Importing the same again changes nothing.
 */
export function importRecords(
  database: Database,
  { articles, claims }: ImportedRecords,
  { occasion, isDryRun }: { occasion: Occasion; isDryRun: boolean },
): Promise<ImportOutcome> {
  return write(database, occasion.at, async ({ touch }) => {
    const outcome: ImportOutcome = { added: [], changed: [], same: [], refused: [] };
    const places = await placeArticles(database, articles);
    const newArticles = [...places.values()].filter(({ isNew }) => isNew).map(({ record }) => record);
    const homes = new Set([...places.values()].map(({ record }) => record.id));
    const known = new Map<string, Claim>();
    for (const claim of await database.claims
      .where('articleId')
      .anyOf([...homes])
      .toArray())
      known.set(keyOf(claim), claim);

    const put = new Map<ClaimId, Claim>();
    const entries: ClaimChange[] = [];
    for (const brought of claims) {
      const home = places.get(brought.articleId)?.record.id;
      if (home === undefined) {
        outcome.refused.push(brought.id);
        continue;
      }
      const theirs = { ...brought, articleId: home };
      const ours = known.get(keyOf(theirs));
      const change = ours ? mergeMarks(ours, theirs) : addition(occasion.at);
      if (change === null) {
        outcome.same.push(brought.id);
        continue;
      }
      // An id of theirs is kept, so that what others say of the claim still finds it, unless it is taken here.
      const base = ours ?? { ...theirs, id: (await isTaken(database, theirs.id, put)) ? newId() : theirs.id };
      const claim: Claim = { ...base, ...change.after, changedAt: ours ? occasion.at : base.changedAt };
      put.set(claim.id, claim);
      known.set(keyOf(claim), claim);
      entries.push({ claimId: claim.id, ...change });
      (ours ? outcome.changed : outcome.added).push(brought.id);
    }
    if (isDryRun || put.size + newArticles.length === 0) return outcome;
    await database.articles.bulkAdd(newArticles);
    await database.claims.bulkPut([...put.values()]);
    for (const { id } of newArticles) touch(id);
    for (const { articleId } of put.values()) touch(articleId);
    if (entries.length > 0) await recordChange(database, { act: 'import', entries, occasion });
    return outcome;
  });
}

/** Undone, what an import added lies in the trash. */
function addition(at: string): { before: Partial<ChangeableMarks>; after: Partial<ChangeableMarks> } {
  return { before: { deletedAt: at }, after: { deletedAt: null } };
}

const keyOf = ({ articleId, fingerprint }: Claim) => `${articleId}\n${fingerprint}`;
const newId = () => crypto.randomUUID() as ClaimId;

async function isTaken(database: Database, id: ClaimId, put: ReadonlyMap<ClaimId, Claim>): Promise<boolean> {
  return put.has(id) || (await database.claims.get(id)) !== undefined;
}

/** Where each article brought belongs: to the record with its address, or to a new one. */
async function placeArticles(database: Database, articles: readonly ArticleRecord[]) {
  const places = new Map<ArticleId, { record: ArticleRecord; isNew: boolean }>();
  const byUrl = new Map<string, { record: ArticleRecord; isNew: boolean }>();
  for (const article of articles) {
    const earlier = byUrl.get(article.url);
    const ours = earlier ? undefined : await database.articles.get({ url: article.url });
    const isIdTaken = !ours && !earlier && (await database.articles.get(article.id)) !== undefined;
    const fresh = isIdTaken ? { ...article, id: crypto.randomUUID() as ArticleId } : article;
    const place = earlier ?? (ours ? { record: ours, isNew: false } : { record: fresh, isNew: true });
    byUrl.set(article.url, place);
    places.set(article.id, place);
  }
  return places;
}
