import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { markedWords } from './harness/highlighted-words';
import { filler } from './harness/made-up-articles';
import { recordedWords } from './harness/recorded-words';
import { shareReader } from './harness/share-reader';

const reader = shareReader();
const site = 'http://mill-herald.example';

/** A site that changes its articles without a new document; the text comes a moment after the address. */
const html = `<!doctype html><html lang="en"><head><title>Mill Herald</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Mill Herald"></head><body><main><article></article></main>
<script>
  function show(title, speaker, words) {
    document.title = title + ' | The Mill Herald';
    const article = document.querySelector('article');
    article.replaceChildren();
    const add = (name, text) => { const element = document.createElement(name); element.textContent = text; article.append(element); };
    add('h1', title);
    add('p', ${JSON.stringify(filler.repeat(3))});
    add('p', '“' + words + ',” ' + speaker + ' said on Tuesday.');
    add('p', ${JSON.stringify(filler.repeat(3))});
  }
  const go = (path, wait, ...article) => { history.pushState({}, '', path); setTimeout(() => show(...article), wait); };
  show('Mill to reopen in spring', 'Oda Renn', 'The wheel turns again');
</script></body></html>`;

async function openSite() {
  reader().internet.publish(`${site}/2031/03/mill-to-reopen`, html);
  const page = await reader().open(`${site}/2031/03/mill-to-reopen`);
  await page.described();
  return page;
}

const goTo = (tab: Page, path: string, waitMs: number, ...article: string[]) =>
  tab.evaluate(`go(${[path, waitMs, ...article].map((each) => JSON.stringify(each)).join(', ')})`);

test('an article that takes the place of another is read under its own address', async () => {
  const page = await openSite();
  await goTo(page.tab, '/2031/03/library-closes', 600, 'Library closes early', 'Piet Lund', 'We ran out of lamps');
  await eventually(() => markedWords(page.tab)).toEqual(['“We ran out of lamps,”']);

  const records = await reader().records();
  expect(recordedWords(records, `${site}/2031/03/mill-to-reopen`)).toEqual(['“The wheel turns again,”']);
  expect(recordedWords(records, `${site}/2031/03/library-closes`)).toEqual(['“We ran out of lamps,”']);
  await eventually(page.badge).toBe('1');
});

test('text that changes under its marks is read anew, and nothing is marked where it does not belong', async () => {
  const page = await openSite();
  await page.tab.evaluate(`show('Mill to reopen in spring', 'Oda Renn', 'The wheel stands still')`);
  await eventually(() => markedWords(page.tab)).toEqual(['“The wheel stands still,”']);
});

test('marks that the page clears are painted again when it moves on', async () => {
  const page = await openSite();
  await page.tab.evaluate(() => {
    CSS.highlights.clear();
    document.body.append(document.createElement('div'));
  });
  await eventually(() => markedWords(page.tab)).toEqual(['“The wheel turns again,”']);
});
