import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { pointOfWords } from './harness/point-of-words';
import { clickPart, findCard, getPart, waitForCard, waitForNoCard } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const spoken = 'Five weeks is realistic';

const reader = shareReader();

async function openArticle(): Promise<Page> {
  const { tab, described } = await reader().open(sampleArticle.url);
  await described();
  return tab;
}

async function clickWords(tab: Page, words: string): Promise<void> {
  const { x, y } = await pointOfWords(tab, words);
  await tab.mouse.click(x, y);
}

test('a click on marked words opens the card, Escape closes it, and nothing of ours is left', async () => {
  const tab = await openArticle();
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await clickWords(tab, spoken);
  await waitForCard(tab);
  expect(await tab.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull(); // Closed.
  await tab.keyboard.press('Escape');
  await waitForNoCard(tab);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a click on a link within marked words follows the link and opens no card', async () => {
  const tab = await openArticle();
  await tab.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(words));
    const text = paragraph?.firstChild as Text;
    const link = document.createElement('a');
    link.href = '#elsewhere';
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(words));
    range.setEnd(text, text.data.indexOf(words) + words.length);
    range.surroundContents(link);
  }, spoken);
  await eventually(async () => (await highlightedWords(tab)).interview?.join()).toContain(spoken);
  await clickWords(tab, spoken);
  await eventually(() => tab.url()).toContain('#elsewhere');
  expect(await findCard(tab)).toBeNull();
});

test('a click on words that are not marked opens no card', async () => {
  const tab = await openArticle();
  await clickWords(tab, 'has carried traffic across');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await findCard(tab)).toBeNull();
});

test('what is kept and corrected in the card is recorded and painted', async () => {
  const tab = await openArticle();
  await clickWords(tab, spoken);
  await clickPart(tab, 'button', 'Keep');
  await eventually(async () => (await reader().records()).claims.filter(({ isKept }) => isKept).length).toBe(1);
  await eventually(async () => (await highlightedWords(tab)).kept?.join()).toContain(spoken);

  await (await getPart(tab, 'combobox', 'Correct the source type')).select('speech');
  await eventually(async () => (await reader().records()).claims.find(({ isKept }) => isKept)?.correction).toEqual({
    sourceType: 'speech',
  });
  await eventually(async () => (await highlightedWords(tab)).speech?.join()).toContain(spoken);
});

test('a key typed in the card does not reach the page', async () => {
  const tab = await openArticle();
  await tab.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.title += key;
    });
  });
  await clickWords(tab, spoken);
  await waitForCard(tab);
  const title = await tab.title();
  await tab.keyboard.press('j');
  expect(await tab.title()).toBe(title);
});

test('focus returns to where it was', async () => {
  const tab = await openArticle();
  await tab.evaluate(() => document.querySelector<HTMLElement>('main a')?.focus());
  const focused = () => tab.evaluate(() => document.activeElement?.outerHTML);
  const before = await focused();
  await tab.evaluate(() => document.addEventListener('mousedown', (event) => event.preventDefault())); // Keeps the page from moving it.
  await clickWords(tab, spoken);
  await waitForCard(tab);
  await tab.keyboard.press('Escape');
  await eventually(focused).toBe(before);
});

test('a note, a tag and a status given in the card are recorded, and keep the claim', async () => {
  const tab = await openArticle();
  await clickWords(tab, spoken);
  await waitForCard(tab);
  await clickPart(tab, 'DisclosureTriangle', 'Correct or annotate');
  await (await getPart(tab, 'textbox', 'Tags')).type('bridge,');
  await eventually(async () => (await kept())?.tags).toEqual(['bridge']);
  await (await getPart(tab, 'textbox', 'Note')).type('Ask the yard.');
  await eventually(async () => (await kept())?.note).toBe('Ask the yard.');
  await (await getPart(tab, 'combobox', 'Status')).select('in-check');
  await eventually(async () => (await kept())?.status).toBe('in-check');
});

test('what is dismissed in the card is marked no more, and can be brought back', async () => {
  const tab = await openArticle();
  await clickWords(tab, spoken);
  await waitForCard(tab);
  await clickPart(tab, 'DisclosureTriangle', 'Correct or annotate');
  await clickPart(tab, 'button', 'Not a quote');
  await eventually(async () => (await highlightedWords(tab)).interview?.join() ?? '').not.toContain(spoken);
  await clickPart(tab, 'button', 'Not a quote; bring it back');
  await eventually(async () => (await highlightedWords(tab)).interview?.join()).toContain(spoken);
});

async function kept() {
  return (await reader().records()).claims.find(({ isKept }) => isKept);
}
