import { expect, test } from 'vitest';
import type { ClaimId } from '../../src/core/model';
import { readCitable } from '../../src/store/read-citable';
import { openTestDatabase, recordWords } from './open-test-database';

const words = 'we will open the bridge in May and nobody will have to take the ferry';

test('a claim comes with its article, its neighbours and the articles that have the same words', async () => {
  const database = openTestDatabase();
  const { ids, articleId } = await recordWords(database, ['something else altogether', words]);
  const other = await recordWords(database, [words], { url: 'https://gazette.example/1', publisher: 'Gazette' });
  const citable = await readCitable(database, ids[1] ?? ('' as ClaimId));
  expect(citable?.claim.id).toBe(ids[1]);
  expect(citable?.article.id).toBe(articleId);
  expect(citable?.claims).toHaveLength(2);
  expect(citable?.elsewhere.map(({ id }) => id)).toEqual([other.articleId]);
  expect((await readCitable(database, ids[0] ?? ('' as ClaimId)))?.elsewhere).toEqual([]);
});

test('a claim that is not recorded cannot be cited', async () => {
  expect(await readCitable(openTestDatabase(), 'nobody' as ClaimId)).toBeNull();
});
