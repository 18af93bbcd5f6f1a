import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { pointOfWords } from './harness/point-of-words';
import { clickPart, readCard } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

/** Where readers hesitated (docs/trial.md). */

const reader = shareReader();
const textOf = (selector: string) => [selector, (each: Element) => each.textContent ?? ''] as const;

test('an empty library offers the next step, and nothing to search, filter or sort', async () => {
  const page = await reader().openExtensionPage('src/library/index.html');
  await page.waitForSelector('.claims-none .notice');
  const shown = await page.$$eval('#search, .filters, .shelf-bar', (parts) =>
    parts.filter((part) => part.checkVisibility()).map(({ className }) => className),
  );
  expect(shown).toEqual([]);
  const way = await page.$eval('.notice a', (link) => (link as HTMLAnchorElement).href);
  await page.goto(way);
  await page.waitForSelector('.sample-mark');
});

test('of an article in a language that is not read, the popup does not say that it holds no quotes', async () => {
  const url = 'http://seebote.example/bruecke.html';
  reader().internet.publish(url, german);
  const article = await reader().open(url);
  await article.described();
  const popup = await reader().openExtensionPage(`src/popup/index.html?tab=${article.tabId}`);
  await eventually(() => popup.$eval(...textOf('main'))).toContain('Quotations in this language are not read yet.');
  const told = await popup.$eval(...textOf('main'));
  expect(told).toContain('select the words in the page');
  expect(told).not.toContain('No attributed quotes');
  expect(told).not.toContain('0 claims');
});

test('how sure the finding was is said no more once the reader has said better', async () => {
  const { tab, described } = await reader().open(sampleArticle.url);
  await described();
  await tab.bringToFront();
  const { x, y } = await pointOfWords(tab, 'Five weeks is realistic');
  await tab.mouse.click(x, y);
  await eventually(() => readCard(tab)).toMatch(/findings like this one are right/);
  await tab.keyboard.press('2');
  await eventually(() => readCard(tab)).toContain('Marked as: Speech.');
  await eventually(() => readCard(tab)).not.toMatch(/findings like this one are right/);
  await clickPart(tab, 'button', 'Undo');
  await eventually(() => readCard(tab)).toMatch(/findings like this one are right/);
});

const days = ['Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

const german = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Die Brücke bleibt zu</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="Seebote"></head>
  <body><article><h1>Die Brücke bleibt zu</h1>
  <p>„Vor dem Sommer wird hier niemand hinüberfahren“, sagte die Bürgermeisterin Ida Brandt dem Seeboten. Die Brücke ist seit dem
  Sturm gesperrt, und die Fähre legt nur zweimal am Tag ab, morgens um sechs und abends nach der Schicht.</p>
  ${days
    .map(
      (
        day,
      ) => `<p>Am ${day} standen wieder hundert Leute am Anleger, und nicht alle kamen mit. Wer zu spät war, ging zu Fuß um die
        Bucht, drei Stunden lang, oder blieb bei Verwandten am anderen Ufer, bis der Nebel sich hob.</p>`,
    )
    .join('')}</article></body></html>`;
