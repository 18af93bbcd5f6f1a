import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Database } from '../../src/store/database';
import { readSayings, readStory } from '../../src/store/read-sayings';
import { recordArticle } from '../../src/store/record-article';
import { monday, openTestDatabase } from './open-test-database';
import { sampleArticle, sampleClaims } from './sample-records';

const words = 'we will open the bridge in May and nobody will have to take the ferry';

async function read(
  database: Database,
  given: { outlet: string; day: number; via?: string[]; words?: string; speaker?: string },
) {
  const article = sampleArticle({
    url: `https://${given.outlet}.example/1`,
    publisher: given.outlet,
    publishedAt: `2031-03-0${given.day}T09:00:00Z`,
  });
  const claims = sampleClaims('an aside of no weight at all', given.words ?? words).map((claim) => ({
    ...claim,
    via: given.via ?? [],
    speaker: given.speaker ?? claim.speaker,
  }));
  // The aside is another one in each article.
  claims.shift();
  return (await recordArticle(database, { article, claims, readAt: monday })).articleId;
}

test('three articles on one event are gathered, with their drift, and lead to one agency', async () => {
  const database = openTestDatabase();
  await read(database, { outlet: 'Courier', day: 2, via: ['Reuters'] });
  await read(database, { outlet: 'Gazette', day: 3, via: ['Courier'], words: 'nobody will have to take the ferry' });
  const last = await read(database, {
    outlet: 'Herald',
    day: 4,
    via: ['Gazette'],
    words: words.replace('May', 'June'),
    speaker: 'Tom Rook',
  });
  const { sayings, chain } = await readStory(database, last);
  expect(sayings).toHaveLength(1);
  expect(
    sayings[0]?.occurrences.map(({ outlet, drift, isSpeakerChanged }) => [outlet, drift, isSpeakerChanged]),
  ).toEqual([
    ['Courier', 'same', false],
    ['Gazette', 'cut', false],
    ['Herald', 'reworded', true],
  ]);
  expect(chain.origins).toEqual([{ outlet: 'outlet:reuters', articleIds: expect.any(Array) }]);
  expect(chain.origins[0]?.articleIds).toHaveLength(3);
});

test('an article whose words stand nowhere else has no sayings', async () => {
  const database = openTestDatabase();
  const id = await read(database, { outlet: 'Courier', day: 2 });
  await read(database, { outlet: 'Gazette', day: 3, words: 'the harbour festival drew ten thousand visitors' });
  expect(await readSayings(database, id)).toEqual([]);
});
