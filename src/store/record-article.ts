import { newClaim } from '../core/claims/find-claims';
import type { ArticleId, ArticleRecord, Block, Claim, ClaimId, FoundClaim } from '../core/model';
import { describeVersion } from '../core/versions/article-version';
import { locateClaim } from '../core/versions/locate-claim';
import type { Database } from './database';
import { write } from './write';

/** An article as it was just read, before it has a record. */
export type FoundArticle = Omit<ArticleRecord, 'id' | 'firstReadAt' | 'lastReadAt'>;

export interface ArticleReading {
  article: FoundArticle;
  claims: FoundClaim[];
  /** ISO 8601. */
  readAt: string;
  /** The words as read, from which silent edits are seen at the next reading; of them only passages with claims are kept. */
  words?: { text: string; blocks?: readonly Block[]; isPartial?: boolean };
}

/**
 * Records an article and its claims in one transaction, and gives the claims as they stand now, in the order given, and the kept
 * ones that were not found this time.
 * What was recorded before keeps its identity and all that the reader did with it; claims not found this time stay.
 * Rejects, and changes nothing, where the browser refuses to write.
 */
export function recordArticle(
  database: Database,
  { article, claims, readAt, words }: ArticleReading,
): Promise<{ articleId: ArticleId; claims: Claim[]; lost: Claim[] }> {
  return write(database, readAt, async ({ touch }) => {
    const earlier = await database.articles.get({ url: article.url });
    const id = earlier?.id ?? (crypto.randomUUID() as ArticleId);
    await database.articles.put({ ...article, id, firstReadAt: earlier?.firstReadAt ?? readAt, lastReadAt: readAt });

    const recorded = earlier ? await database.claims.where({ articleId: id }).toArray() : [];
    const byFingerprint = new Map(recorded.map((claim) => [claim.fingerprint, claim]));
    const current = claims.map((found) => {
      const known = byFingerprint.get(found.fingerprint);
      if (known && !found.isAttitude) delete known.isAttitude; // Its words are said now.
      return known
        ? { ...known, ...found, lastSeenAt: readAt }
        : newClaim(found, crypto.randomUUID() as ClaimId, id, readAt);
    });
    await database.claims.bulkPut(current);
    const found = new Set(current.map((claim) => claim.id));
    const lost = recorded.filter((claim) => claim.isKept && !found.has(claim.id));
    if (words) await recordVersion(database, { articleId: id, article, claims, readAt, words, lost });
    touch(id, [...current, ...recorded.filter((claim) => !found.has(claim.id))]);
    return { articleId: id, claims: current, lost };
  });
}

interface VersionReading extends Required<ArticleReading> {
  articleId: ArticleId;
  /** Kept claims that were not found this time. */
  lost: readonly Claim[];
}

/** An article that reads as at the last time gets no new version, only a later time. */
async function recordVersion(database: Database, reading: VersionReading): Promise<void> {
  const { articleId, article, claims, readAt, words, lost } = reading;
  const found = claims.flatMap(({ content }) => content.map(({ start }) => start));
  // The passage in which a kept quotation stands otherwise now is kept too, though nothing is quoted in it any more.
  const claimStarts = [...found, ...lost.flatMap((claim) => findPlaces(claim, words.text))];
  const version = describeVersion({ ...words, title: article.title, claimStarts });
  const last = await database.versions.where({ articleId }).last();
  if (last?.fingerprint === version.fingerprint) {
    const { id, firstReadAt } = last;
    await database.versions.put({ ...version, id, articleId, firstReadAt, lastReadAt: readAt });
  } else {
    await database.versions.add({ ...version, articleId, firstReadAt: readAt, lastReadAt: readAt });
  }
}

/** A place within each piece; the ends of words that are found by likeness may lie in the passages around them. */
function findPlaces(claim: Claim, text: string): number[] {
  const place = locateClaim(claim, { text, isWhole: false });
  return 'spans' in place ? place.spans.map(([start, end]) => Math.floor((start + end) / 2)) : [];
}
