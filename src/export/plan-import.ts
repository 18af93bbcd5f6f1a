import { fingerprintWords } from '../core/claims/fingerprint-words';
import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../core/model';
import { completeArticle, mergeArticle } from './importing/merge-article';
import { completeClaim, mergeClaim } from './importing/merge-claim';
import type { ReadArticle, ReadClaim, ReadRecords, Refusal } from './read-records';
import type { Records } from './records';

/** A row that an import would change. */
export interface Change<Row> {
  before: Row;
  after: Row;
  /** Fields that differ. */
  fields: (keyof Row)[];
  /** Fields in which the file differs but the reader's newer work stands. */
  kept: (keyof Row)[];
}

/** What an import would do with the rows of one table. */
export interface TablePlan<Row> {
  new: Row[];
  changed: Change<Row>[];
  /** Rows of the file that would change nothing. */
  same: Row[];
}

/** A dry run: what importing a file would do. The store applies it in one transaction. */
export interface ImportPlan {
  articles: TablePlan<ArticleRecord>;
  claims: TablePlan<Claim>;
  refused: Refusal[];
}

export interface ImportSetting {
  /** Everything recorded, at least of the articles that the file speaks of. */
  known: Records;
  /** ISO 8601. */
  importedAt: string;
  /** Gives an identity nobody has yet. */
  newId: () => string;
  /** How a recorded claim takes what the file says; the newer work of the reader counts where nothing else is asked for. */
  merge?: MergeClaim;
}

export type MergeClaim = (before: Claim, read: Partial<Claim>, importedAt: string) => Change<Claim>;

/** Compares what a file says with what is recorded. The same file a second time plans nothing. */
export function planImport(read: ReadRecords, setting: ImportSetting): ImportPlan {
  const { known, importedAt, newId, merge = mergeClaim } = setting;
  const plan: ImportPlan = {
    articles: { new: [], changed: [], same: [] },
    claims: { new: [], changed: [], same: [] },
    refused: [...read.refused],
  };
  const articles = planArticles(read.articles, plan, setting);
  const index = indexClaims(known.claims);
  const timesRead = new Map<string, number>();
  const taken = new Set<ClaimId>();

  for (const { articleUrl, claim, line } of read.claims) {
    const refuse = (reason: Refusal['reason'], detail = '') => plan.refused.push({ line, reason, detail });
    const article = articles.get(articleUrl);
    if (!article) {
      refuse('no-article', articleUrl);
      continue;
    }
    const fingerprint = fingerprintOf(claim, article.id, timesRead);
    const recorded =
      (claim.id && index.byId.get(claim.id)?.articleId === article.id && index.byId.get(claim.id)) ||
      (fingerprint === null ? undefined : index.byWords.get(keyOf(article.id, fingerprint)));
    if (recorded) {
      if (taken.has(recorded.id)) {
        refuse('twice', recorded.id);
        continue;
      }
      taken.add(recorded.id);
      addChange(plan.claims, merge(recorded, claim, importedAt));
      continue;
    }
    if (fingerprint === null) {
      refuse('no-words');
      continue;
    }
    const id = claim.id && !index.byId.has(claim.id) ? claim.id : (newId() as ClaimId);
    const added = completeClaim(claim, { id, articleId: article.id, fingerprint, importedAt });
    index.byId.set(added.id, added);
    index.byWords.set(keyOf(article.id, fingerprint), added);
    taken.add(added.id);
    plan.claims.new.push(added);
  }
  return plan;
}

/** Plans the articles and gives each by its address, as it would stand after the import. */
function planArticles(
  read: readonly ReadArticle[],
  plan: ImportPlan,
  { known, importedAt, newId }: ImportSetting,
): Map<string, ArticleRecord> {
  const recorded = new Map(known.articles.map((article) => [article.url, article]));
  const ids = new Set(known.articles.map(({ id }) => id));
  const found = new Map<string, ArticleRecord>();
  for (const article of read) {
    if (found.has(article.url)) continue; // The first description of an address counts.
    const earlier = recorded.get(article.url);
    if (earlier) {
      const change = mergeArticle(earlier, article);
      addChange(plan.articles, change);
      found.set(article.url, change.after);
    } else {
      const id = article.id && !ids.has(article.id) ? article.id : (newId() as ArticleId);
      ids.add(id);
      const added = completeArticle(article, id, importedAt);
      plan.articles.new.push(added);
      found.set(article.url, added);
    }
  }
  return found;
}

function addChange<Row>(table: TablePlan<Row>, change: Change<Row>): void {
  if (change.fields.length > 0 || change.kept.length > 0) table.changed.push(change);
  else table.same.push(change.before);
}

const keyOf = (articleId: ArticleId, fingerprint: string) => `${articleId}\n${fingerprint}`;

function indexClaims(claims: readonly Claim[]) {
  return {
    byId: new Map(claims.map((claim) => [claim.id, claim])),
    byWords: new Map(claims.map((claim) => [keyOf(claim.articleId, claim.fingerprint), claim])),
  };
}

/** As `findClaims` counts them: the same words read twice in one article are two claims. Null where there are no words. */
function fingerprintOf(
  { fingerprint, content }: ReadClaim['claim'],
  articleId: ArticleId,
  timesRead: Map<string, number>,
): string | null {
  if (fingerprint !== undefined) return fingerprint;
  if (!content || content.every(({ exact }) => exact.trim() === '')) return null;
  const words = fingerprintWords(content.map(({ exact }) => exact));
  const key = keyOf(articleId, words);
  const times = (timesRead.get(key) ?? 0) + 1;
  timesRead.set(key, times);
  return times === 1 ? words : `${words}-${times}`;
}
