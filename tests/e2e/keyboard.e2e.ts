import { expect, test } from 'vitest';
import { waitForWorker } from '../../src/cli/browsers/drive-extension';
import { eventually } from './harness/eventually';
import { openReader, type Reader } from './harness/open-reader';
import { readCard } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';

async function openArticle() {
  const reader = await openReader({ access: 'all-sites' });
  const page = await reader.open(sampleArticle.url);
  const { claims } = await page.described();
  await page.tab.bringToFront();
  const words = claims.map(({ content }) => content[0]?.exact ?? '');
  return { reader, tab: page.tab, words };
}

/** A shortcut as the browser tells the extension of it. */
async function press(reader: Reader, command: string): Promise<void> {
  const worker = await (await waitForWorker(reader.chromium)).worker();
  await worker?.evaluate((name) => {
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string): void } };
    onCommand.dispatch(name);
  }, command);
}

test('shortcuts step through the claims in reading order, forwards and back, and round', async () => {
  const { reader, tab, words } = await openArticle();
  await press(reader, 'next-claim');
  await eventually(() => readCard(tab)).toContain(words[0]);
  await press(reader, 'next-claim');
  await eventually(() => readCard(tab)).toContain(words[1]);
  await press(reader, 'previous-claim');
  await eventually(() => readCard(tab)).toContain(words[0]);
  await press(reader, 'previous-claim');
  await eventually(() => readCard(tab)).toContain(words.at(-1));
});

test('in a card, letters step and keep, and digits give the source type', async () => {
  const { reader, tab, words } = await openArticle();
  await press(reader, 'open-card');
  await eventually(() => readCard(tab)).not.toBeNull();
  const shown = (await readCard(tab)) ?? '';
  const first = words.findIndex((each) => shown.includes(each));
  await tab.keyboard.press('j');
  await eventually(() => readCard(tab)).toContain(words[first + 1]);
  await tab.keyboard.press('s');
  const kept = async () => (await reader.records()).claims.filter(({ isKept }) => isKept);
  await eventually(kept).toMatchObject([{ content: [{ exact: words[first + 1] }] }]);
  const [claim] = await kept();
  const key = claim?.sourceType === 'document' ? '1' : '8'; // Interview or document, in the order of the choice.
  await tab.keyboard.press(key);
  await eventually(kept).toMatchObject([{ correction: { sourceType: key === '8' ? 'document' : 'interview' } }]);
});

test('a shortcut on a page that is not read does nothing', async () => {
  const reader = await openReader({ access: 'none' });
  const page = await reader.open(sampleArticle.url);
  await page.tab.bringToFront();
  await press(reader, 'next-claim');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await readCard(page.tab)).toBeNull();
});
