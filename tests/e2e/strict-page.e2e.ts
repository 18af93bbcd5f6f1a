import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { readSample } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

test.each([
  ['everything', "default-src 'none'; require-trusted-types-for 'script'"],
  ['everything, in a sandbox', "default-src 'none'; sandbox"],
])('a page whose content security policy forbids %s is marked all the same', async (_, policy) => {
  const url = 'http://strict.example/harbour-bridge.html';
  reader().internet.publish(url, readSample(), { 'content-security-policy': policy });
  const page = await reader().open(url);
  const { claims, anchoredClaims } = await page.described();
  expect(claims.length).toBeGreaterThan(10);
  expect(anchoredClaims).toHaveLength(claims.length);
  expect((await highlightedWords(page.tab)).interview).toHaveLength(2);
});

test('a page that takes all highlights away gets ours painted anew', async () => {
  const url = 'http://greedy.example/harbour-bridge.html';
  reader().internet.publish(url, readSample());
  const page = await reader().open(url);
  await page.described();
  const before = await highlightedWords(page.tab);
  await page.tab.evaluate(() => CSS.highlights.clear());
  await page.tab.evaluate(() => document.body.append(document.createElement('hr'))); // Its next change shows us the loss.
  await eventually(() => highlightedWords(page.tab)).toEqual(before);
});
