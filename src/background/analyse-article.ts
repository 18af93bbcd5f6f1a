import { analyse, type Knowledge } from '../core/analyse';
import { findClaims, newClaim } from '../core/claims/find-claims';
import type { Analysis, ArticleId, ArticleMetadata, Claim, ClaimId, FoundClaim, OutletMention } from '../core/model';
import type { AnalysedArticle, PageMarking, PlacedClaim, ReadArticle } from '../messages/contract';
import type { Database } from '../store/database';
import { readArticle, readKnownClaims } from '../store/read-claims';
import { type FoundArticle, recordArticle } from '../store/record-article';
import { describeArticle } from './describe-article';
import { placeClaims } from './place-claims';

export interface AnalysisSetting {
  knowledge: Knowledge;
  marking: PageMarking;
  isPrivate: boolean;
  /** Whether what is only seen is recorded. */
  isRecorded: boolean;
  now: Date;
}

/**
 * Finds the claims of an article and records them; answers once the record is safe. In private windows the same answer
 * is given and nothing is recorded; where nothing that is only seen is recorded, what was kept before is shown still.
 */
export async function analyseArticle(
  database: Database,
  read: ReadArticle,
  { knowledge, marking, isPrivate, isRecorded, now }: AnalysisSetting,
): Promise<AnalysedArticle> {
  const started = performance.now();
  const { metadata, input } = describeArticle(read, knowledge.catalogue);
  const analysis = analyse({ ...input, withAttitudes: marking.findsAttitudes }, knowledge);
  const { text } = input;
  const found = findClaims(input, analysis);
  const analyseMs = performance.now() - started;

  const readAt = now.toISOString();
  const answer = { metadata, analysis, marking, isPrivate, analyseMs };
  if (isPrivate || !isRecorded) {
    const known = isPrivate ? [] : await readKnownClaims(database, metadata.url);
    const placed = placeClaims(joinKnown(found, known, readAt), text);
    return { ...answer, articleId: null, placed, hasOutside: hasOutside(known, placed) };
  }
  const article = recordOf(metadata, analysis);
  const words = { ...input, isPartial: metadata.isPaywalled ?? false };
  // What was written is at hand: some thousand claims take as long to read as to analyse.
  const { articleId, claims, lost } = await recordArticle(database, { article, claims: found, readAt, words });
  const current = [...claims, ...lost];
  const placed = placeClaims(current, text);
  return { ...answer, articleId, placed, hasOutside: hasOutside(current, placed) };
}

/** Whether claims selected by hand stand nowhere in the text: they may stand beside it. */
function hasOutside(claims: readonly Claim[], placed: readonly PlacedClaim[]): boolean {
  const ids = new Set(placed.map(({ claim }) => claim.id));
  return claims.some(
    ({ id, isByHand, isKept, isDismissed, deletedAt }) =>
      isByHand && isKept && !isDismissed && deletedAt === null && !ids.has(id),
  );
}

/** Claims as found, and in their place, or after them, those that the reader kept or dismissed before. */
function joinKnown(found: readonly FoundClaim[], known: readonly Claim[], readAt: string): Claim[] {
  const marked = new Map(
    known.filter(({ isKept, isDismissed }) => isKept || isDismissed).map((claim) => [claim.fingerprint, claim]),
  );
  const current = found.map((claim) => {
    const earlier = marked.get(claim.fingerprint);
    marked.delete(claim.fingerprint);
    return earlier ?? newClaim(claim, crypto.randomUUID() as ClaimId, nowhere, readAt);
  });
  return [...current, ...marked.values()];
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

const nowhere = '' as ArticleId; // Claims that are not recorded belong to no record.

/** The record of an article as just read. */
export function recordOf(metadata: ArticleMetadata, { article, outlets }: Analysis): FoundArticle {
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
