import { liveQuery } from 'dexie';
import { inReadingOrder } from '../core/claims/in-reading-order';
import type { ArticleId, Claim } from '../core/model';
import { type ArticleWithClaims, isPresent, withCurrentClaims } from './current-claims';
import type { Database } from './database';

type Stop = () => void;

/**
 * Follows one article and its claims, those seen at its last reading and those kept, without those in the trash and those
 * dismissed; null while there is no record.
 * `onError` is called once where the database cannot be read; nothing follows it.
 */
export function watchArticle(
  database: Database,
  id: ArticleId,
  onChange: (found: ArticleWithClaims | null) => void,
  onError: (error: unknown) => void,
): Stop {
  // At one moment: between two reads the article may be read anew, and its claims would seem to be of an earlier reading.
  const find = () => database.transaction('r', database.articles, database.claims, findNow);
  const findNow = async () => {
    const article = await database.articles.get(id);
    if (!article) return null;
    return withCurrentClaims(article, await database.claims.where({ articleId: id }).toArray());
  };
  return watch(find, onChange, onError);
}

/** Follows everything recorded, the article read last first. */
export function watchLibrary(
  database: Database,
  onChange: (articles: ArticleWithClaims[]) => void,
  onError: (error: unknown) => void,
): Stop {
  const find = async () => {
    const articles = await database.articles.orderBy('lastReadAt').reverse().toArray();
    const byId = new Map(articles.map((article) => [article.id, { article, claims: [] as Claim[] }]));
    await database.claims.each((claim) => {
      if (isPresent(claim)) byId.get(claim.articleId)?.claims.push(claim);
    });
    for (const { claims } of byId.values()) claims.sort(inReadingOrder);
    return [...byId.values()];
  };
  return watch(find, onChange, onError);
}

function watch<Found>(
  find: () => Promise<Found>,
  onChange: (found: Found) => void,
  onError: (error: unknown) => void,
): Stop {
  const subscription = liveQuery(find).subscribe(onChange, onError);
  return () => subscription.unsubscribe();
}
