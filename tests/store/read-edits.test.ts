import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { describeSpan } from '../../src/core/anchor/describe-span';
import type { FoundClaim } from '../../src/core/model';
import { readEdits, readLastEdits } from '../../src/store/read-edits';
import { recordArticle } from '../../src/store/record-article';
import { monday, openTestDatabase, tuesday, wednesday } from './open-test-database';
import { sampleArticle, sampleClaims } from './sample-records';

function claimIn(text: string, words: string): FoundClaim {
  const [claim] = sampleClaims(words);
  const start = text.indexOf(words);
  if (!claim) throw new Error('there are no words');
  return { ...claim, content: [describeSpan(text, [start, start + words.length])] };
}

test('silent edits are listed, the last reading first', async () => {
  const database = openTestDatabase();
  const readings = [
    ['The mayor spoke.\n\n“It opens in May,” she said.', '“It opens in May,”', monday],
    ['The mayor spoke.\n\n“It opens in May,” she said.', '“It opens in May,”', tuesday],
    ['The mayor spoke.\n\n“It opens in June,” she said.', '“It opens in June,”', wednesday],
  ] as const;
  let articleId: Awaited<ReturnType<typeof recordArticle>>['articleId'] | null = null;
  for (const [text, words, readAt] of readings) {
    ({ articleId } = await recordArticle(database, {
      article: sampleArticle(),
      claims: [claimIn(text, words)],
      readAt,
      words: { text },
    }));
  }
  const [edits, ...rest] = articleId === null ? [] : await readEdits(database, articleId);
  expect(rest).toEqual([]);
  expect(edits).toMatchObject({ from: tuesday, to: wednesday, edits: [{ kind: 'changed', at: 1 }] });
  expect(articleId && (await readLastEdits(database, articleId))).toEqual({ places: 1, since: tuesday });
});

test('an article that reads as it always did has none to tell of', async () => {
  const database = openTestDatabase();
  const text = '“It opens in May,” she said.';
  const reading = { article: sampleArticle(), claims: [claimIn(text, '“It opens in May,”')], words: { text } };
  const { articleId } = await recordArticle(database, { ...reading, readAt: monday });
  await recordArticle(database, { ...reading, readAt: tuesday });
  expect(await readLastEdits(database, articleId)).toBeNull();
});
