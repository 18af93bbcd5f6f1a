import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillLibrary } from '../../src/cli/screenshots/fill-library';
import { eventually } from './harness/eventually';
import { findBarriers, rulesOfColour } from './harness/find-barriers';
import { shareLivedInReader } from './harness/share-reader';

/** The library page with some sixty claims of articles that never were. One browser serves all; each test opens its own page. */

const library = 'src/library/index.html';
const articles = 16;
const reader = shareLivedInReader();

beforeAll(async () => {
  const page = await reader().openExtensionPage(library);
  await fillLibrary(page, articles);
  await page.close();
});

async function open(address = '?view=claims&groupBy=none'): Promise<Page> {
  const page = await reader().openExtensionPage(library + address);
  await page.waitForSelector('.view-title');
  return page;
}

const count = (page: Page) => page.$eval('.shelf-count', (told) => Number.parseInt(told.textContent ?? '', 10));
const rows = (page: Page) => page.$$eval('.row-words', (words) => words.map((each) => each.textContent ?? ''));
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key as 'Enter');
};
const click = (page: Page, selector: string) => page.$eval(selector, (button) => (button as HTMLElement).click());
const told = (page: Page) => page.$eval('.told', (notice) => notice.textContent ?? '');

/** Records of the claims that the selector of the database finds, whatever the page shows. */
const recorded = async () => (await reader().records()).claims;

test('each letter searches, filters are chosen beside it, and the address says all of it', async () => {
  const page = await open();
  await eventually(() => count(page)).toBeGreaterThan(20);
  const all = await count(page);
  await page.type('#search', 'ferr');
  await eventually(() => count(page)).toBeLessThan(all);
  const found = await count(page);
  await eventually(() => page.$$eval('mark', (marks) => marks[0]?.textContent?.toLowerCase().slice(0, 4))).toBe('ferr');

  const firstType = '.filters input[type="checkbox"]';
  await page.waitForSelector(firstType);
  await click(page, firstType);
  await eventually(() => count(page)).toBeLessThan(found);
  const filtered = await count(page);
  await page.select('.shelf-choice select', 'speaker');
  await eventually(() => new URL(page.url()).search).toMatch(/words=ferr&groupBy=speaker&sourceTypes=[a-z]+$/);

  await page.reload();
  await eventually(() => count(page)).toBe(filtered);
  await page.waitForSelector('.group-head');
  await page.goBack();
  await eventually(() => page.$('.group-head')).toBeNull();
  await click(page, '.chip');
  await eventually(() => count(page)).toBe(found);
  await page.type('#search', 'xyz');
  await eventually(() => page.$eval('.notice-title', (title) => title.textContent)).toBe('No claim matches');
  await click(page, '.notice button');
  await eventually(() => count(page)).toBe(all);
});

test('a keyboard alone selects, tags and undoes, opens and leaves', async () => {
  const page = await open();
  await eventually(() => rows(page)).not.toContain('');
  await press(page, 'j', 'x', 'j', 'x');
  await eventually(() => page.$eval('.bulk-count', (text) => text.textContent)).toBe('2 claims selected');
  await press(page, 't');
  await eventually(() => page.evaluate(() => document.activeElement?.closest('.bulk-tags') !== null)).toBe(true);
  await page.keyboard.type('by keys');
  await press(page, 'Enter');
  await eventually(async () => (await recorded()).filter(({ tags }) => tags.includes('by keys')).length).toBe(2);
  await eventually(() => told(page)).toContain('2 claims');
  await press(page, 'Escape', 'u');
  await eventually(async () => (await recorded()).filter(({ tags }) => tags.includes('by keys')).length).toBe(0);

  await press(page, 'Escape', 'k', 'Enter');
  await page.waitForSelector('.list-opened .claim');
  await press(page, 'Escape');
  await eventually(() => page.$('.list-opened')).toBeNull();
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
  await press(page, '/');
  await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('search');
  await press(page, 'Escape', '?');
  await eventually(() => page.$eval('.key-help', (help) => (help as HTMLDialogElement).open)).toBe(true);
});

test('what is put into the trash comes back, by undo and by restoring, and goes when it is emptied', async () => {
  const page = await open();
  await eventually(() => rows(page)).not.toContain('');
  const all = await count(page);
  const inTrash = async () => (await recorded()).filter(({ deletedAt }) => deletedAt !== null).length;
  const before = await inTrash();
  await press(page, 'j', 'x', 'j', 'x', 'Delete');
  await eventually(() => count(page)).toBe(all - 2);
  await click(page, '.told-step button');
  await eventually(() => count(page)).toBe(all);
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
  await press(page, 'x', 'j', 'x', 'Delete');
  await eventually(inTrash).toBe(before + 2);

  const trash = await open('?view=trash');
  await eventually(() => count(trash)).toBe(before + 2);
  await eventually(() => rows(trash)).not.toContain('');
  await click(trash, '.row-select input');
  await click(trash, '.bulk-bar button:not(.quiet)');
  await eventually(() => count(trash)).toBe(before + 1);
  await eventually(() => count(page)).toBe(all - 1);
  await click(trash, '.view-head button');
  await click(trash, '.ask .primary');
  await eventually(inTrash).toBe(0);
  expect((await recorded()).length).toBeGreaterThanOrEqual(all - 1);
});

test('two windows show each other’s changes, and either undoes the last one', async () => {
  const [one, other] = [await open(), await open('?view=claims&groupBy=none&shelf=kept')];
  await eventually(() => count(other)).toBeGreaterThan(0);
  const kept = await count(other);
  await one.bringToFront();
  await one.waitForSelector('.keep-button[aria-pressed="false"]');
  await click(one, '.keep-button[aria-pressed="false"]');
  await eventually(() => count(other)).toBe(kept + 1);
  await other.bringToFront();
  await eventually(() => other.$eval('.shelf-turns button', (undo) => undo.textContent)).toContain('Kept');
  await click(other, '.shelf-turns button');
  await eventually(() => count(other)).toBe(kept);
});

test('articles, speakers and outlets have pages of their own, one leading to the other', async () => {
  const page = await open('?view=claims&groupBy=speaker');
  await page.waitForSelector('.group-title a');
  const speaker = await page.$eval('.group-title a', (link) => link.textContent);
  await click(page, '.group-title a');
  await eventually(() => page.$eval('h1', (title) => title.textContent)).toBe(speaker);
  const outlet = await page.$eval('.names .name a', (link) => link.textContent);
  await click(page, '.names .name a');
  await eventually(() => page.$eval('h1', (title) => title.textContent)).toBe(outlet);
  await page.waitForSelector('.group-title a');
  await click(page, '.group-title a');
  await page.waitForSelector('.passage-claim-more');
  expect(new URL(page.url()).searchParams.get('view')).toBe('article');
  await page.goBack();
  await eventually(() => page.$eval('h1', (title) => title.textContent)).toBe(outlet);

  const [claim] = (await recorded()).filter(({ isDismissed, deletedAt }) => !isDismissed && deletedAt === null);
  const article = await open(`?view=article&article=${claim?.articleId}&claim=${claim?.id}`);
  await article.waitForSelector(`#claim-${claim?.id}[open] .claim`);
});

describe.each([
  ['light', null],
  ['dark', rulesOfColour],
])('in the %s theme', (theme, rules) => {
  test('no view has barriers that axe finds', async () => {
    const { articles: known, claims } = await reader().records();
    const id = known[0]?.id ?? '';
    const claim = claims.find(
      ({ articleId, isDismissed, deletedAt }) => articleId === id && !isDismissed && !deletedAt,
    );
    const views: [name: string, address: string, sign: string][] = [
      ['claims', '?view=claims&words=the&tags=budget', '.row-words'],
      ['article', `?view=article&article=${id}`, '.passage-claim-more'],
      ['open claim', `?view=article&article=${id}&claim=${claim?.id}`, '.passage-card .claim'],
      ['speaker', '?view=speaker&name=Petra+Lind', '.row-words'],
      ['outlet', '?view=outlet&name=Harbour+Radio', '.row-words'],
      ['trash', '?view=trash', '.shelf-count'],
      ['pictures', '?view=pictures', '.mix-part'],
      ['story', `?view=story&article=${id}`, '.chain'],
      ['care', '?view=care', '.care-part'],
      ['export', '?view=export', '.export-run'],
      ['import', '?view=import', 'input[type=file]'],
    ];
    const page = await open();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    const found: string[] = [];
    for (const [name, address, sign] of views) {
      await page.goto(page.url().replace(/\?.*/, address));
      await page.waitForSelector(sign);
      if (name === 'claims') await press(page, 'j', 'x', 'Enter');
      found.push(...(await findBarriers(page, null, rules)).map((barrier) => `${name}: ${barrier}`));
    }
    expect(found).toEqual([]);
  });
});
