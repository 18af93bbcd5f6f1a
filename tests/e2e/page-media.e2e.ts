import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { markedStyles, markedWords } from './harness/highlighted-words';
import { filler } from './harness/made-up-articles';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

/** Articles in other colours, on paper and in other dress than HTML's. */

const reader = shareReader();

/** How the browser draws the words of a style. */
const lineOf = (tab: Page, name: string) =>
  tab.evaluate((style) => {
    const [word] = CSS.highlights.get(style) as unknown as Iterable<StaticRange>;
    const { textDecorationLine } = getComputedStyle(
      word?.startContainer.parentElement as Element,
      `::highlight(${style})`,
    );
    return textDecorationLine;
  }, name);

async function emulate(tab: Page, media: { media?: string; features?: { name: string; value: string }[] }) {
  const devtools = await tab.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', media);
}

test('in forced colours claims keep their lines, and named outlets are left out', async () => {
  const blank = await reader().open('http://blank.example/none');
  await emulate(blank.tab, { features: [{ name: 'forced-colors', value: 'active' }] });
  await blank.tab.goto(sampleArticle.url, { waitUntil: 'load' });
  await blank.described();
  await eventually(() => markedStyles(blank.tab)).toContain('interview');
  expect(await markedStyles(blank.tab)).not.toContain('named-outlet');
  const names = await blank.tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => /interview/.test(name)));
  for (const name of names) expect(await lineOf(blank.tab, name)).toBe('underline');
});

test('on paper claims keep their lines', async () => {
  const page = await reader().open(sampleArticle.url);
  await page.described();
  await eventually(() => markedStyles(page.tab)).toContain('interview');
  const names = await page.tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => /interview/.test(name)));
  await emulate(page.tab, { media: 'print' });
  for (const name of names) expect(await lineOf(page.tab, name)).toBe('underline');
});

test('an article in XHTML is read and marked', async () => {
  const url = 'http://strict.example/2031/03/tower';
  const xhtml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Tower to be lit again</title>
<meta property="og:type" content="article"/><meta property="article:published_time" content="2031-03-01T08:00:00Z"/></head>
<body><div id="story"><h1>Tower to be lit again</h1><p>${filler.repeat(3)}</p><p>“The lamp is bought,” Oda Renn said on Tuesday.</p><p>${filler.repeat(4)}</p></div></body></html>`;
  reader().internet.publish(url, xhtml, { 'content-type': 'application/xhtml+xml; charset=utf-8' });
  const { tab } = await reader().open(url);
  await eventually(() => markedWords(tab)).toEqual(['“The lamp is bought,”']);
});
