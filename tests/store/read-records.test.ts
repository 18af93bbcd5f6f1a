import { expect, test } from 'vitest';
import { deleteClaims } from '../../src/store/delete-claims';
import { dismissClaims, keepClaims } from '../../src/store/label-claim';
import { readRecords } from '../../src/store/read-records';
import { openTestDatabase, recordWords, tuesday } from './open-test-database';

const wordsOf = (claims: { content: { exact: string }[] }[]) => claims.map(({ content }) => content[0]?.exact);

test('everything comes article by article, the one read last first, without trash and what is dismissed', async () => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['one', 'two', 'three', 'four']);
  await recordWords(database, ['later'], { url: 'https://gazette.example/1', readAt: tuesday });
  await recordWords(database, [], { url: 'https://gazette.example/2' });
  await deleteClaims(database, ids.slice(1, 2));
  await dismissClaims(database, ids.slice(2, 3), true);
  const shares: number[] = [];
  const { articles, claims } = await readRecords(database, 'all', (share) => shares.push(share));
  expect(wordsOf(claims)).toEqual(['later', 'one', 'four']);
  expect(articles).toHaveLength(3);
  expect(shares.at(-1)).toBe(1);
});

test('what is kept comes with its articles alone', async () => {
  const database = openTestDatabase();
  const { ids, articleId } = await recordWords(database, ['one', 'two']);
  await recordWords(database, ['elsewhere'], { url: 'https://gazette.example/1' });
  await keepClaims(database, ids.slice(1), true);
  const { articles, claims } = await readRecords(database, 'kept');
  expect(wordsOf(claims)).toEqual(['two']);
  expect(articles.map(({ id }) => id)).toEqual([articleId]);
});

test('claims asked for by name come in the order asked for, from the trash too, and those gone are left out', async () => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['one', 'two', 'three']);
  await deleteClaims(database, ids.slice(0, 1));
  const wanted = [...ids.toReversed(), 'gone' as (typeof ids)[number]];
  expect(wordsOf((await readRecords(database, wanted)).claims)).toEqual(['three', 'two', 'one']);
});
