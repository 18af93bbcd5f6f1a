import type { ArticleId, ArticleRecord, Claim } from '../core/model';
import type { HtmlWords } from './html/html-words';
import type { StartDeflating } from './packing/deflate-text';

/** What an export is made of and what a library is compared with: plain rows of the database. */
export interface Records {
  articles: ArticleRecord[];
  claims: Claim[];
}

/** What every writer is told besides the records. */
export interface WriteOptions {
  /** ISO 8601; the formats keep no clock of their own. */
  exportedAt: string;
  /** Article texts as far as they are known; offsets in code points can only be counted in them. */
  texts?: ReadonlyMap<ArticleId, string>;
  /** Of a page to be read, in its reader's language; English without. */
  words?: HtmlWords;
  /** Deflates archives elsewhere; without it, the thread that writes does. */
  startDeflating?: StartDeflating;
}

/** An article with its claims in reading order. */
export interface ArticleClaims {
  article: ArticleRecord;
  claims: Claim[];
}

/** Articles in the order given, each with its claims; claims whose article is not among them are left out. */
export function groupByArticle({ articles, claims }: Records): ArticleClaims[] {
  const groups = new Map<ArticleId, ArticleClaims>(articles.map((article) => [article.id, { article, claims: [] }]));
  for (const claim of claims) groups.get(claim.articleId)?.claims.push(claim);
  const found = [...groups.values()];
  for (const group of found) group.claims.sort((a, b) => a.order - b.order);
  return found;
}

/** Each claim with its article, in the order of the claims; those without are left out. */
export function* pairWithArticles({ articles, claims }: Records): Generator<{ claim: Claim; article: ArticleRecord }> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const claim of claims) {
    const article = byId.get(claim.articleId);
    if (article) yield { claim, article };
  }
}
