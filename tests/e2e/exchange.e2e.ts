import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { toPlainText } from '../../src/core/citing/citation-text';
import { citationStyles } from '../../src/core/citing/cited-claim';
import { currentContent } from '../../src/core/claims/current-words';
import { citeClaim } from '../../src/export/cite-claim';
import { linkToWords } from '../../src/export/link-to-words';
import { verifyCapsule } from '../../src/export/verify-capsule';
import { eventually } from './harness/eventually';
import { findBarriers } from './harness/find-barriers';
import type { Reader } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const library = 'src/library/index.html';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-exchange-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function readSampleInto(reader: Reader): Promise<void> {
  const page = await reader.open(sampleArticle.url);
  await page.described();
}

async function show(reader: Reader, view: 'export' | 'import', folder: string): Promise<Page> {
  const page = await reader.openExtensionPage(`${library}?view=${view}`);
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return page;
}

/** Chooses a format for everything, saves, and gives the file that came down. */
async function save(page: Page, format: string, folder: string): Promise<string> {
  await page.waitForSelector('.scope-choice .choice');
  await page.$eval(`input[value="${format}"]`, (choice) => (choice as HTMLInputElement).click());
  await page.$$eval('[name=scope]', (choices) => (choices.at(-1) as HTMLInputElement).click());
  const before = new Set(await readdir(folder));
  await page.locator('.export-run > .primary:enabled').click();
  const added = async () => (await readdir(folder)).find((name) => !before.has(name) && !name.endsWith('.crdownload'));
  await eventually(added).toBeDefined();
  return join(folder, (await added()) ?? '');
}

async function choose(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** The numbers of the dry run: new, changed, the same, refused claims. */
async function readPlan(page: Page): Promise<number[]> {
  await page.waitForSelector('.import-plan');
  return page.$$eval('.plan-numbers tbody tr', (rows) =>
    rows.map((row) => Number((row.querySelector('td')?.textContent ?? '').replace(/\D/g, ''))),
  );
}

describe('in Chromium', () => {
  const shared = shareReader();

  test('a library goes out, comes home unchanged, is edited in a table, and the import is taken back', async () => {
    const folder = await makeFolder();
    const reader = shared();
    await readSampleInto(reader);
    const { claims } = await reader.records();
    const out = await show(reader, 'export', folder);
    const json = await save(out, 'json', folder);
    expect(JSON.parse(await readFile(json, 'utf8')).claims).toHaveLength(claims.length);
    expect(json).toMatch(/hearsay \d{4}-\d\d-\d\d \d{4}\.json$/);
    expect(await findBarriers(out)).toEqual([]);
    const csv = await save(out, 'csv', folder);
    const zip = await save(out, 'markdown', folder);
    const [head, ...sheet] = await readSheet(await readFile(await save(out, 'xlsx', folder)));
    expect(head?.slice(0, 2)).toEqual(['id', 'words']);
    expect(sheet).toHaveLength(claims.length);

    const page = await show(reader, 'import', folder);
    expect(await findBarriers(page)).toEqual([]);
    await choose(page, json);
    expect(await readPlan(page)).toEqual([0, 0, claims.length, 0]);
    await page.locator('.import-buttons > button').click();
    await choose(page, zip);
    expect(await readPlan(page)).toEqual([0, 0, claims.length, 0]);
    await page.locator('.import-buttons > button').click();

    const [heads = '', ...rows] = (await readFile(csv, 'utf8')).trimEnd().split('\r\n');
    const tags = heads.split(',').indexOf('tags');
    const edited = rows.map((row, at) => (at === 0 ? setCell(row, tags, 'from the table') : row));
    await writeFile(csv, [heads, ...edited, 'no address,and nothing else\r\n'].join('\r\n'));
    await choose(page, csv);
    await page.waitForSelector('.columns');
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('.columns .primary').click();
    expect(await readPlan(page)).toEqual([0, 1, claims.length - 1, 1]);
    expect(await page.$eval('.refusals td', (cell) => cell.textContent)).toBe(String(claims.length + 2));
    expect(await findBarriers(page)).toEqual([]);
    const tagged = async () => (await reader.records()).claims.filter((claim) => claim.tags.includes('from the table'));
    expect(await tagged()).toEqual([]); // The dry run wrote nothing.
    await page.locator('.import-buttons > .primary').click();
    await page.waitForSelector('.import-done');
    expect(await tagged()).toHaveLength(1);
    await page.locator('.import-buttons > button').click();
    await eventually(tagged).toEqual([]);
    await eventually(() => page.$eval('.import-done', (status) => status.textContent)).toContain('Taken back');
    expect(reader.internet.requests.filter((url) => !url.includes('calder-courier.example'))).toEqual([]);
  });

  test('a capsule made in the library opens from disk, asks for nothing, and shows what was tampered with', async () => {
    const folder = await makeFolder();
    const reader = shared();
    await readSampleInto(reader);
    const out = await show(reader, 'export', folder);
    const file = await save(out, 'capsule', folder);
    expect(await findBarriers(out)).toEqual([]);
    const html = await readFile(file, 'utf8');
    const report = await verifyCapsule(crypto.subtle, html);
    expect(report).toMatchObject({ isVerified: true, problems: [] });
    const shown = () => out.$eval('.key-words', (code) => code.textContent?.replaceAll(' ', ''));
    await eventually(shown).toBe(report.keyFingerprint);

    const open = async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      const page = await reader.chromium.browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(join(folder, name)).href);
      await page.waitForSelector('.verdict[data-verified]');
      const verdict = await page.$eval('.verdict', (element) => element.getAttribute('data-verified'));
      return { verdict, asked: asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')) };
    };
    expect(await open('good.html', html)).toEqual({ verdict: 'yes', asked: [] });
    const words = currentContent((await reader.records()).claims[0] ?? expect.unreachable('a claim'))[0]?.exact ?? '';
    const [word = ''] = /\p{L}{5,}/u.exec(words) ?? [];
    const [page = '', data = ''] = html.split(/(?<=id="capsule">)/);
    const tampered = page + data.replace(word, word.toUpperCase());
    expect(tampered).not.toBe(html);
    expect((await open('bad.html', tampered)).verdict).toBe('no');
  });

  test('a claim is copied from the library with the citation chosen, which is remembered', async () => {
    const reader = shared();
    await readSampleInto(reader);
    const { claims, articles } = await reader.records();
    const quoted = claims.find(({ kind, speaker }) => kind === 'direct' && speaker) ?? expect.unreachable('a quote');
    const address = `${library}?view=article&article=${articles[0]?.id}&claim=${quoted.id}`;
    const page = await reader.openExtensionPage(address);
    await page.bringToFront();
    const open = async (tab: Page) => {
      await tab.locator(`[id="claim-${quoted.id}"] .copy-menu > summary`).click();
      await tab.waitForSelector('.copy-menu .copy-words');
    };
    await open(page);
    await page.select('.copy-choice select', 'mla');
    await eventually(() => page.$eval('.copy-menu', (menu) => menu.textContent)).toContain('qtd. in');
    expect((await findBarriers(page)).filter((barrier) => /copy-|citation-/.test(barrier))).toEqual([]);
    await page.locator('.copy-line > button').click();
    await eventually(() => page.$eval('.copy-status', (status) => status.textContent)).toBe('Quotation copied.');
    const { browser } = reader.chromium;
    await browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${reader.chromium.extension.id}`, ['clipboard-read']);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.$eval('.copy-words', (words) => words.textContent));
    expect(copied).toContain(`${quoted.speaker}: “`);
    const again = await reader.openExtensionPage(address);
    await open(again);
    await eventually(() => readStyle(again)).toBe('mla');
  });

  test('each style that is picked for a claim cites it so, and is remembered by library and popup', async () => {
    const reader = shared();
    const sample = await reader.open(sampleArticle.url);
    await sample.described();
    const { claims, articles } = await reader.records();
    const quoted = claims.find(({ kind, speaker }) => kind === 'direct' && speaker) ?? expect.unreachable('a quote');
    const article = articles.find(({ id }) => id === quoted.articleId) ?? expect.unreachable('its article');
    const address = `${library}?view=article&article=${article.id}&claim=${quoted.id}`;
    const menu = `[id="claim-${quoted.id}"] .copy-menu > summary`;
    const words = (tab: Page) => tab.$eval('.copy-words', (element) => element.textContent);
    for (const style of citationStyles) {
      const page = await reader.openExtensionPage(address);
      await page.locator(menu).click();
      await page.waitForSelector('.copy-choice select');
      await page.select('.copy-choice select', style);
      const { quotation } = citeClaim(quoted, article, { style, language: 'en' });
      await eventually(() => words(page)).toBe(toPlainText(quotation));
      await page.close();
      const again = await reader.openExtensionPage(address);
      await again.locator(menu).click();
      await again.waitForSelector('.copy-choice select');
      await eventually(() => readStyle(again)).toBe(style);
      await again.close();
    }
    const popup = await sample.openPopup();
    const row = claims.toSorted((a, b) => a.order - b.order).findIndex(({ id }) => id === quoted.id);
    await popup.waitForSelector(`.claims > li:nth-child(${row + 1}) .copy-menu`);
    await popup.$eval(`.claims > li:nth-child(${row + 1}) .copy-menu > summary`, (summary) => {
      (summary as HTMLElement).click();
    });
    await popup.waitForSelector('.copy-choice select');
    await eventually(() => readStyle(popup)).toBe(citationStyles.at(-1));
    await popup.select('.copy-choice select', 'apa');
    const { quotation } = citeClaim(quoted, article, { style: 'apa', language: 'en' });
    await eventually(() => words(popup)).toBe(toPlainText(quotation));
    expect((await findBarriers(popup)).filter((barrier) => /copy-|citation-/.test(barrier))).toEqual([]);
  });

  test('a link to exact words opens the article at these words', async () => {
    const reader = shared();
    await readSampleInto(reader);
    const { claims } = await reader.records();
    const links = claims.flatMap((claim) => {
      const words = currentContent(claim)[0];
      const text = claims.flatMap(({ content }) => content.map(({ exact }) => exact)).join('\n\n');
      const link = words && linkToWords(sampleArticle.url, words, text);
      return words && link?.isUnique ? [{ words: words.exact, url: link.url }] : [];
    });
    expect(links.length).toBeGreaterThan(claims.length / 2);
    for (const { words, url } of links.slice(-4)) {
      const { tab } = await reader.open(url);
      await eventually(() => tab.evaluate(isInView, words)).toBe(true);
      await tab.close();
    }
  });
});

/** The citation style that stands in the menu. */
const readStyle = (page: Page) => page.$eval('.copy-choice select', (select) => (select as HTMLSelectElement).value);

/** Runs in the page: whether these words stand where the reader sees them, and the page was scrolled to them. */
function isInView(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const head = words.slice(0, 24);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.replace(/\s/g, ' ').indexOf(head) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + head.length);
    const { top, bottom } = range.getBoundingClientRect();
    if (scrollY > 0 && top >= 0 && bottom <= innerHeight) return true;
  }
  return false;
}

/** A row of our own CSV with another value in one cell; cells with quotes are read as they are. */
function setCell(row: string, column: number, value: string): string {
  const parts: string[] = [];
  let rest = row;
  while (rest !== '' || parts.length === 0) {
    const cell = /^(?:"(?:[^"]|"")*"|[^,]*)/.exec(rest)?.[0] ?? '';
    parts.push(cell);
    if (rest.length === cell.length) break;
    rest = rest.slice(cell.length + 1);
  }
  return parts.map((cell, at) => (at === column ? value : cell)).join(',');
}
