import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { deleteClaims } from '../../src/store/delete-claims';
import { findSameWords } from '../../src/store/find-same-words';
import { correctClaims } from '../../src/store/label-claim';
import { openTestDatabase, recordWords } from './open-test-database';

const whole = 'we will open the bridge in May and nobody will have to take the ferry';
const cut = 'nobody will have to take the ferry';
const elsewhere = { url: 'https://gazette.example/1', publisher: 'Gazette' };

test('the same words in another article are found from either side', async () => {
  const database = openTestDatabase();
  const ours = await recordWords(database, ['something else altogether', whole]);
  const theirs = await recordWords(database, [cut, 'and nothing of it'], elsewhere);
  expect(await findSameWords(database, ours.articleId)).toEqual([
    { claimId: ours.ids[1], elsewhere: { claimId: theirs.ids[0], articleId: theirs.articleId }, likeness: 1 },
  ]);
  expect((await findSameWords(database, theirs.articleId)).map(({ claimId }) => claimId)).toEqual([theirs.ids[0]]);
});

test('what lies in the trash is not found', async () => {
  const database = openTestDatabase();
  const ours = await recordWords(database, [whole]);
  const theirs = await recordWords(database, [cut], elsewhere);
  await deleteClaims(database, theirs.ids);
  expect(await findSameWords(database, ours.articleId)).toEqual([]);
});

test('words are compared as the reader set their extent', async () => {
  const database = openTestDatabase();
  const ours = await recordWords(database, [whole]);
  const theirs = await recordWords(database, ['a long aside, after which'], elsewhere);
  await correctClaims(database, theirs.ids, {
    content: [{ exact: cut, prefix: '', suffix: '', start: 0, end: cut.length }],
  });
  expect(await findSameWords(database, ours.articleId)).toHaveLength(1);
});

test('among two hundred articles those with the same words are found', async () => {
  const database = openTestDatabase();
  for (let at = 0; at < 200; at++) {
    const words = at % 50 === 7 ? whole : `statement number ${at} on matter ${at * 7} by office ${at * 13} of nobody`;
    await recordWords(database, [words], { url: `https://courier.example/${at}` });
  }
  expect(await database.sketches.count()).toBe(9);
  const { articleId } = await recordWords(database, [cut], elsewhere);
  expect(await findSameWords(database, articleId)).toHaveLength(4);
});

test('an article that is not recorded has none', async () => {
  expect(await findSameWords(openTestDatabase(), 'nothing' as never)).toEqual([]);
});
