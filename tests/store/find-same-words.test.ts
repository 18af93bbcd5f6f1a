import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Database } from '../../src/store/database';
import { deleteClaims } from '../../src/store/delete-claims';
import { findSameWords } from '../../src/store/find-same-words';
import { forgetEverything } from '../../src/store/forget-everything';
import { correctClaims } from '../../src/store/label-claim';
import { monday, openTestDatabase, recordWords } from './open-test-database';
import { perform, randomActs } from './random-acts';

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

test('who asks again finds what somebody finds who asks for the first time, whatever was written by others meanwhile', async () => {
  const acts = randomActs(12, fc.constantFrom('bridge', ''));
  await fc.assert(
    fc.asyncProperty(acts, async (each) => {
      const warm = openTestDatabase();
      const { articleId } = await recordWords(warm, ['the bridge is safe and it opens in May'], elsewhere);
      const other = new Database(warm.name);
      for (const [at, act] of each.entries()) {
        await perform(
          other,
          { ...act, words: act.words.map((words) => `${words} and it opens in May`) },
          Date.parse(monday) + at,
        );
        const cold = new Database(warm.name);
        expect(await findSameWords(warm, articleId)).toEqual(await findSameWords(cold, articleId));
        cold.close();
      }
      await forgetEverything(other);
      expect(await findSameWords(warm, articleId)).toEqual([]);
      other.close();
    }),
    { numRuns: 15 },
  );
});
