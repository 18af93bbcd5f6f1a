import { analyse, type Knowledge } from '../core/analyse';
import { findClaims, newClaim } from '../core/claims/find-claims';
import type { Analysis, ArticleId, ArticleMetadata, ClaimId, OutletMention } from '../core/model';
import type { AnalysedArticle, PlacedClaim, ReadArticle } from '../messages/contract';
import type { Database } from '../store/database';
import { readArticle } from '../store/read-claims';
import { type FoundArticle, recordArticle } from '../store/record-article';
import { describeArticle } from './describe-article';
import { placeClaims } from './place-claims';

/**
 * Finds the claims of an article and records them; answers once the record is safe. In private windows the same answer
 * is given and nothing is recorded.
 */
export async function analyseArticle(
  database: Database,
  read: ReadArticle,
  { knowledge, isPrivate, now }: { knowledge: Knowledge; isPrivate: boolean; now: Date },
): Promise<AnalysedArticle> {
  const started = performance.now();
  const { metadata, input } = describeArticle(read, knowledge.catalogue);
  const analysis = analyse(input, knowledge);
  const { text } = input;
  const found = findClaims(input, analysis);
  const analyseMs = performance.now() - started;

  const readAt = now.toISOString();
  if (isPrivate) {
    const claims = found.map((claim) => newClaim(claim, crypto.randomUUID() as ClaimId, nowhere, readAt));
    return { metadata, analysis, articleId: null, placed: placeClaims(claims, text), analyseMs };
  }
  const article = recordOf(metadata, analysis);
  const { articleId } = await recordArticle(database, { article, claims: found, readAt, words: input });
  return { metadata, analysis, articleId, placed: await readPlacedClaims(database, articleId, text), analyseMs };
}

/** The claims of a recorded article, those of its last reading and those kept, where they stand in this text. */
export async function readPlacedClaims(database: Database, id: ArticleId, text: string): Promise<PlacedClaim[]> {
  const recorded = await readArticle(database, id);
  if (!recorded) return [];
  const { article, claims } = recorded;
  return placeClaims(
    claims.filter((claim) => claim.isKept || claim.lastSeenAt === article.lastReadAt),
    text,
  );
}

const nowhere = '' as ArticleId; // Claims of private windows belong to no record.

function recordOf(metadata: ArticleMetadata, { article, outlets }: Analysis): FoundArticle {
  const { byline, isPaywalled: _, ...described } = metadata;
  return {
    ...described,
    ...article,
    byline: article.byline.length > 0 ? article.byline : byline,
    outlets: count(outlets),
  };
}

function count(mentions: OutletMention[]): FoundArticle['outlets'] {
  const byName = new Map<string, FoundArticle['outlets'][number]>();
  for (const { name, kind } of mentions) {
    const known = byName.get(name);
    if (known) known.mentions++;
    else byName.set(name, { name, kind, mentions: 1 });
  }
  return [...byName.values()];
}
