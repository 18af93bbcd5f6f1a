import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { changeShortcut, pressShortcut } from './harness/press-shortcut';
import { readCard } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

async function openArticle() {
  const page = await reader().open(sampleArticle.url);
  const { claims } = await page.described();
  await page.tab.bringToFront();
  const words = claims.map(({ content }) => content[0]?.exact ?? '');
  return { tab: page.tab, words };
}

test('shortcuts step through the claims in reading order, forwards and back, and round', async () => {
  const { tab, words } = await openArticle();
  await pressShortcut(tab, 'J');
  await eventually(() => readCard(tab)).toContain(words[0]);
  await pressShortcut(tab, 'J');
  await eventually(() => readCard(tab)).toContain(words[1]);
  await pressShortcut(tab, 'K');
  await eventually(() => readCard(tab)).toContain(words[0]);
  await pressShortcut(tab, 'K');
  await eventually(() => readCard(tab)).toContain(words.at(-1));
});

test('in a card, letters step and keep, and digits give the source type', async () => {
  const { tab, words } = await openArticle();
  await pressShortcut(tab, 'L');
  await eventually(() => readCard(tab)).not.toBeNull();
  const shown = (await readCard(tab)) ?? '';
  const first = words.findIndex((each) => shown.includes(each));
  await tab.keyboard.press('j');
  await eventually(() => readCard(tab)).toContain(words[first + 1]);
  await tab.keyboard.press('s');
  const kept = async () => (await reader().records()).claims.filter(({ isKept }) => isKept);
  await eventually(kept).toMatchObject([{ content: [{ exact: words[first + 1] }] }]);
  const [claim] = await kept();
  const key = claim?.sourceType === 'document' ? '1' : '8'; // Interview or document, in the order of the choice.
  await tab.keyboard.press(key);
  await eventually(kept).toMatchObject([{ correction: { sourceType: key === '8' ? 'document' : 'interview' } }]);
});

test('a shortcut of the reader’s choice keeps selected words', async () => {
  await changeShortcut(reader(), 'keep-selection', 'Alt+Shift+U');
  const { tab } = await openArticle();
  const selected = await tab.evaluate(() => {
    const text = [...document.querySelectorAll('p')].at(-1)?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 0, text, text.data.indexOf(' ', 30));
    return document.getSelection()?.toString().trim() ?? '';
  });
  await pressShortcut(tab, 'U');
  await eventually(() => readCard(tab)).toContain(selected);
  await eventually(async () => (await highlightedWords(tab)).kept?.join()).toContain(selected);
  await changeShortcut(reader(), 'keep-selection', '');
});

test('in a card, the question mark lists its keys and folds them away, and the settings list every shortcut', async () => {
  const { tab } = await openArticle();
  await pressShortcut(tab, 'L');
  await eventually(() => readCard(tab)).not.toBeNull();
  await tab.keyboard.press('?');
  await eventually(() => readCard(tab)).toContain('Other claim at this place');
  expect(await readCard(tab)).toMatch(/9\s+Not stated/);
  await tab.keyboard.press('?');
  await eventually(() => readCard(tab)).not.toContain('Other claim at this place');

  const options = await reader().openExtensionPage('src/options/index.html');
  const rows = () => options.$$eval('#shortcuts tbody tr', (all) => all.map(({ cells }) => cells[1]?.textContent));
  await eventually(rows).toHaveLength(6);
  expect((await rows()).filter((keys) => keys === 'not set')).toHaveLength(2); // Chromium suggests four at most.
});

test('a shortcut on a page that is not read does nothing', async () => {
  await reader().inExtension(() => chrome.storage.local.set({ 'site:calder-courier.example': { isPaused: true } }));
  const isPaused = async () =>
    (await chrome.scripting.getRegisteredContentScripts()).some(({ excludeMatches }) => excludeMatches?.length);
  await eventually(() => reader().inExtension(isPaused)).toBe(true);
  const page = await reader().open(sampleArticle.url);
  await page.tab.bringToFront();
  await pressShortcut(page.tab, 'J');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await readCard(page.tab)).toBeNull();
});
