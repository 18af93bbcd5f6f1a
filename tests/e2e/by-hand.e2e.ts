import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { markedWords } from './harness/highlighted-words';
import { pointOfWords } from './harness/point-of-words';
import { clickPart, findPart, getPart, readCard, waitForNoCard } from './harness/read-card';
import { frontPage, sampleArticle } from './harness/sample-article';
import { selectWords } from './harness/select-words';
import { shareReader } from './harness/share-reader';
import { chooseMenu, pressShortcut } from './harness/tell-worker';

const unmarked = 'has carried traffic across';

describe('in Chromium', () => {
  const reader = shareReader();

  async function openArticle() {
    const page = await reader().open(sampleArticle.url);
    await page.described();
    await page.tab.bringToFront();
    return page;
  }
  const made = async (words: string) =>
    (await reader().records()).claims.find(({ content }) => content.some(({ exact }) => exact.includes(words)));
  const marked = async (tab: Page) => (await markedWords(tab)).join(' | ');

  test('the menu of selected words keeps them as a claim, marks it, and opens its card', async () => {
    const { tab, tabId } = await openArticle();
    await tab.evaluate(selectWords, unmarked, unmarked);
    await chooseMenu(reader(), tabId);
    await eventually(() => readCard(tab)).toContain(unmarked);
    expect(await made(unmarked)).toMatchObject({ isByHand: true, isKept: true });
    expect(await marked(tab)).toContain(unmarked);
    await tab.reload();
    await eventually(() => marked(tab)).toContain(unmarked);
  });

  test('the card of words just kept takes them back', async () => {
    const { tab } = await openArticle();
    await tab.evaluate(selectWords, unmarked, unmarked);
    await pressShortcut(reader(), 'keep-selection');
    await eventually(() => readCard(tab)).toContain('Kept.');
    await clickPart(tab, 'button', 'Undo');
    await waitForNoCard(tab);
    await eventually(async () => (await made(unmarked))?.deletedAt).toEqual(expect.any(String));
    await eventually(() => marked(tab)).not.toContain(unmarked);
  });

  test('half words are made whole, over paragraphs as well', async () => {
    const { tab } = await openArticle();
    const [from, to] = await tab.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('article p, main p')].map((each) => each.textContent ?? '');
      const [first = '', second = ''] = paragraphs.filter((text) => text.length > 80).slice(-2);
      return [first.slice(-31).trim(), second.slice(0, 33).trim()];
    });
    await tab.evaluate(selectWords, from?.slice(1) ?? '', to?.slice(0, -1) ?? '');
    await pressShortcut(reader(), 'keep-selection');
    await eventually(async () => (await readCard(tab)) !== null).toBe(true);
    const claims = (await reader().records()).claims.filter(({ isByHand }) => isByHand);
    const exact = claims.map(({ content }) => content[0]?.exact ?? '').find((words) => words.includes('\n\n'));
    expect(exact).toContain(from?.slice(2) ?? 'never');
    expect(exact).toContain(to?.slice(0, -2) ?? 'never');
    expect(exact).toMatch(/^[\p{L}\p{N}“].*[\p{L}\p{N}.”]$/su);
  });

  test('words within a found claim take its speaker and its source type over, and both stay within reach', async () => {
    const { tab } = await openArticle();
    await tab.evaluate(selectWords, 'is realistic', 'is realistic');
    await pressShortcut(reader(), 'open-card');
    await eventually(() => readCard(tab)).toContain('is realistic');
    const around = (await reader().records()).claims.find(
      ({ isByHand, content }) => !isByHand && content[0]?.exact.includes('Five weeks is realistic'),
    );
    const { speaker, sourceType, kind } = around ?? expect.unreachable();
    expect(await byHand('is realistic')).toMatchObject({ speaker, sourceType, kind });
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    const { x, y } = await pointOfWords(tab, 'is realistic');
    await tab.mouse.click(x, y);
    await clickPart(tab, 'button', '1 of 2 claims here');
    await eventually(() => readCard(tab)).toContain('Five weeks is realistic');
  });

  const byHand = async (words: string) =>
    (await reader().records()).claims.find(({ isByHand, content }) => isByHand && content[0]?.exact === words);

  test('the button at selected words keeps them, and goes with the selection', async () => {
    const { tab } = await openArticle();
    await tab.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(words));
      paragraph?.scrollIntoView({ block: 'center' });
    }, unmarked);
    const box = await tab.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 11);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, y: (top + bottom) / 2 };
      }
      throw new Error('The words are gone.');
    }, unmarked);
    const drag = async () => {
      await tab.mouse.move(box.left, box.y);
      await tab.mouse.down();
      await tab.mouse.move(box.right + 40, box.y, { steps: 4 });
      await tab.mouse.up();
    };
    await drag();
    const { x, y } = (await (await getPart(tab, 'button', 'Keep')).boundingBox()) ?? expect.unreachable();
    expect(Math.hypot(x - box.right, y - box.y)).toBeLessThan(120); // Pixels: beside the last word.
    await tab.evaluate(() => document.getSelection()?.removeAllRanges());
    await eventually(async () => (await findPart(tab, 'button', 'Keep')) === null).toBe(true);
    await drag();
    await clickPart(tab, 'button', 'Keep');
    await eventually(() => readCard(tab)).toContain('has carried');
  });

  test('on a page that is no article, selected words are kept and marked, now and when it is opened again', async () => {
    const page = await reader().open(frontPage.url);
    await page.tab.bringToFront();
    await page.tab.evaluate(selectWords, 'Rain.', 'Rain.');
    await chooseMenu(reader(), page.tabId);
    await eventually(() => readCard(page.tab)).toContain('Rain.');
    expect(await marked(page.tab)).toContain('Rain.');
    await page.tab.reload();
    await eventually(() => marked(page.tab)).toContain('Rain.');
  });

  test('words of the headline, which is no part of the text, are marked again too', async () => {
    const { tab } = await openArticle();
    const headline = await tab.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '');
    await tab.evaluate(selectWords, headline, headline);
    await pressShortcut(reader(), 'keep-selection');
    await eventually(() => readCard(tab)).toContain(headline);
    await tab.reload();
    await eventually(() => marked(tab)).toContain(headline);
  });
});
