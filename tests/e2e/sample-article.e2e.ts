import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords, markedWords } from './harness/highlighted-words';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

test('the sample article is marked, recorded, counted on the button and listed in the popup', async () => {
  const page = await reader().open(sampleArticle.url);
  const { isArticle, claims, anchoredClaims } = await page.described();
  expect(isArticle).toBe(true);
  expect(claims.length).toBeGreaterThan(10);
  expect(anchoredClaims).toHaveLength(claims.length);

  const marked = await highlightedWords(page.tab);
  expect(marked.interview?.join()).toContain('Five weeks is realistic if the steel arrives on time');
  expect(marked.wire?.join()).toContain('Nobody in Port Calder should have to pay more to get to work');
  expect(marked.statement?.join()).toContain('We closed the bridge within the hour');
  expect(marked.speech?.join()).toContain('I will not stand here and promise you a date');
  expect(marked.document?.join()).toContain('run through the metal beside the eastern hinge');
  expect(marked.outlet?.join()).toContain('two other lift bridges of the same design');
  expect(marked.social?.join()).toContain('Our boats are faster than the ferry today');
  expect(marked.retweet?.join()).toContain('Extra sailings from 5 a.m. tomorrow');
  expect(marked.unstated?.join()).toContain('My shop lives off the people');

  const records = await reader().records();
  expect(records.articles.map(({ url }) => url)).toEqual([sampleArticle.url]);
  expect(records.claims).toHaveLength(claims.length);

  await eventually(page.badge).toBe(String(claims.length));

  const popup = await page.openPopup();
  await eventually(() => popup.$$eval('.claim', (cards) => cards.length)).toBe(claims.length);
});

test('nothing outside the article is marked', async () => {
  const page = await reader().open(sampleArticle.url);
  await page.described();
  const marked = (await markedWords(page.tab)).join('\n');
  expect(marked).not.toBe('');
  expect(marked).not.toContain('The only letter I read before my coffee'); // The newsletter box.
  expect(marked).not.toContain('We were told it would last a century'); // A related headline.
  expect(marked).not.toContain('Drawing'); // The caption.
});
