import { expect, test } from 'vitest';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

const own = ['harbour-bridge.html', 'harbour-bridge.svg', 'newspaper.css', 'favicon.ico'].map(
  (file) => `http://calder-courier.example/${file}`,
);

test('nothing is requested but the page itself, whatever the reader opens', async () => {
  const before = reader().internet.requests.length;
  const page = await reader().open(sampleArticle.url);
  await page.described();
  const popup = await page.openPopup();
  await popup.waitForSelector('.claim');
  for (const path of ['src/library/index.html', 'src/welcome/index.html']) {
    const opened = await reader().openExtensionPage(path);
    await opened.waitForSelector('h1');
  }
  await reader().stopWorker();
  await page.tab.reload();
  await page.described();

  const requests = reader().internet.requests.slice(before);
  expect(requests.filter((url) => !own.includes(url))).toEqual([]);
  expect(requests).toContain(sampleArticle.url);
});

test('a request from any place would have been seen', async () => {
  const page = await reader().open(sampleArticle.url);
  await page.described();
  await page.tab.evaluate(() => fetch('http://elsewhere.example/beacon').catch(() => null));
  await page.tab.evaluate(() => fetch('https://elsewhere.example/beacon').catch(() => null));
  await page.tab.evaluate(() => fetch('http://127.0.0.1:8099/beacon').catch(() => null));
  expect(reader().internet.requests).toContain('http://elsewhere.example/beacon');
  expect(reader().internet.requests).toContain('https://elsewhere.example:443');
  expect(reader().internet.requests).toContain('http://127.0.0.1:8099/beacon');
});

test('pages and worker of the extension may not request anything even if they tried', async () => {
  const library = await reader().openExtensionPage('src/library/index.html');
  const attempt = () =>
    fetch('http://elsewhere.example/of-ours', { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    );
  expect(await library.evaluate(attempt)).toBe('refused');
  expect(reader().internet.requests).not.toContain('http://elsewhere.example/of-ours');
});
