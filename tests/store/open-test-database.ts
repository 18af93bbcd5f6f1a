import 'fake-indexeddb/auto';
import { afterEach, expect } from 'vitest';
import type { ArticleId, Claim, ClaimId } from '../../src/core/model';
import { Database } from '../../src/store/database';
import { type FoundArticle, recordArticle } from '../../src/store/record-article';
import { sampleArticle, sampleClaims } from './sample-records';

const opened: Database[] = [];

/** A database of its own for one test, deleted after it. */
export function openTestDatabase(): Database {
  const database = new Database(`test-${crypto.randomUUID()}`);
  opened.push(database);
  return database;
}

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

export const monday = '2031-03-03T10:00:00.000Z';
export const tuesday = '2031-03-04T10:00:00.000Z';
export const wednesday = '2031-03-05T10:00:00.000Z';

/** Records claims with these words and gives their ids, in order. */
export async function recordWords(
  database: Database,
  words: string[],
  { readAt = monday, ...article }: Partial<FoundArticle> & { readAt?: string } = {},
): Promise<{ articleId: ArticleId; ids: ClaimId[]; claims: Claim[] }> {
  const recorded = await recordArticle(database, {
    article: sampleArticle(article),
    claims: sampleClaims(...words),
    readAt,
  });
  return { ...recorded, ids: recorded.claims.map(({ id }) => id) };
}

export async function readClaim(database: Database, id: ClaimId | undefined): Promise<Claim> {
  const claim = await database.claims.get(id ?? ('' as ClaimId));
  return claim ?? expect.unreachable(`claim ${id} is recorded`);
}
