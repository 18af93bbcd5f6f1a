import { type SourceChain, traceChain } from '../core/chain/source-chain';
import { type ClaimInArticle, describeSaying, type Saying } from '../core/likeness/gather-sayings';
import type { ArticleId, ArticleRecord, ClaimId } from '../core/model';
import type { Database } from './database';
import { findSameWords } from './find-same-words';
import { readArticle } from './read-claims';

/** A claim of the article asked for, and the places where its words stand, that article's among them. */
export interface SayingOfClaim extends Saying {
  claimId: ClaimId;
}

/** The claims of an article whose words stand elsewhere too, in reading order, each with all its places. */
export async function readSayings(database: Database, id: ArticleId): Promise<SayingOfClaim[]> {
  return describe(await gather(database, id));
}

interface StoryOptions {
  /** Only this claim of the article. */
  claimId?: ClaimId | null;
  /** Gives outlets that go by several names one key. */
  keyOf?: (name: string) => string;
}

/** The sayings of an article, or of one claim of it, and the source chain of all claims that carry them. */
export async function readStory(
  database: Database,
  id: ArticleId,
  { claimId = null, keyOf }: StoryOptions = {},
): Promise<{ sayings: SayingOfClaim[]; chain: SourceChain; articles: ArticleRecord[] }> {
  const gathered = await gather(database, id);
  if (claimId !== null) for (const own of gathered.keys()) if (own !== claimId) gathered.delete(own);
  const said = [...gathered.values()].flat();
  // Words that stand nowhere else were carried all the same, where the article says so.
  const carried =
    said.length > 0 ? said : (await readOwn(database, id, claimId)).filter(({ claim }) => claim.via.length > 0);
  const placed = [...new Map(carried.map((each) => [each.claim.id, each])).values()];
  const articles = [...new Map(placed.map(({ article }) => [article.id, article])).values()];
  return { sayings: describe(gathered), chain: traceChain(placed, keyOf), articles };
}

async function readOwn(database: Database, id: ArticleId, claimId: ClaimId | null): Promise<ClaimInArticle[]> {
  const recorded = await readArticle(database, id);
  if (!recorded) return [];
  const { article, claims } = recorded;
  return claims
    .filter((claim) => claim.deletedAt === null && !claim.isDismissed && (claimId === null || claim.id === claimId))
    .map((claim) => ({ claim, article }));
}

const describe = (gathered: ReadonlyMap<ClaimId, ClaimInArticle[]>) =>
  [...gathered].map(([claimId, placed]) => ({ claimId, ...describeSaying(placed) }));

async function gather(database: Database, id: ArticleId): Promise<Map<ClaimId, ClaimInArticle[]>> {
  const pairs = await findSameWords(database, id);
  const ids = [...new Set(pairs.flatMap(({ claimId, elsewhere }) => [claimId, elsewhere.claimId]))];
  const placed = new Map((await readClaimsInArticles(database, ids)).map((each) => [each.claim.id, each]));
  const gathered = new Map<ClaimId, ClaimInArticle[]>();
  const own = [...new Set(pairs.map(({ claimId }) => claimId))].flatMap((claimId) => placed.get(claimId) ?? []);
  for (const first of own.sort((a, b) => a.claim.order - b.claim.order)) {
    const others = pairs.filter(({ claimId }) => claimId === first.claim.id);
    const places = others.flatMap(({ elsewhere }) => placed.get(elsewhere.claimId) ?? []);
    if (places.length > 0) gathered.set(first.claim.id, [first, ...places]);
  }
  return gathered;
}

/** Claims with the articles in which they stand; those not recorded (any more) are left out. */
export async function readClaimsInArticles(database: Database, ids: readonly ClaimId[]): Promise<ClaimInArticle[]> {
  return database.transaction('r', database.claims, database.articles, async () => {
    const claims = (await database.claims.bulkGet([...ids])).filter((claim) => claim !== undefined);
    const articleIds = [...new Set(claims.map(({ articleId }) => articleId))];
    const articles = new Map((await database.articles.bulkGet(articleIds)).map((article) => [article?.id, article]));
    return claims.flatMap((claim) => {
      const article = articles.get(claim.articleId);
      return article ? [{ claim, article }] : [];
    });
  });
}
