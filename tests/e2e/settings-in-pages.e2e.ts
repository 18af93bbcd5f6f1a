import { describe, expect, inject, test } from 'vitest';
import { eventually } from './harness/eventually';
import { markedStyles as marked } from './harness/highlighted-words';
import { pointOfWords } from './harness/point-of-words';
import { waitForCard } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';
import { shareFirefoxReader, shareReader } from './harness/share-reader';

const interview = 'Five weeks is realistic';
const site = 'site:calder-courier.example';

describe('in Chromium', () => {
  const reader = shareReader();

  /** Sets what stands in the storage of settings. */
  async function set(entries: Record<string, unknown>): Promise<void> {
    await reader().inExtension((text) => chrome.storage.local.set(JSON.parse(text)), JSON.stringify(entries));
  }
  async function openArticle() {
    const page = await reader().open(sampleArticle.url);
    await page.described();
    await eventually(() => marked(page.tab)).toContain('interview');
    return page;
  }

  test('a changed way of marking shows at once in pages that are open', async () => {
    const { tab } = await openArticle();
    await set({ 'setting:marking': 'chosen', 'setting:chosenTypes': ['wire'] });
    await eventually(() => marked(tab)).toEqual(['named-outlet', 'wire']);
    await set({ 'setting:marksOutlets': false });
    await eventually(() => marked(tab)).toEqual(['wire']);
    await set({ [site]: { marking: 'all' } });
    await eventually(() => marked(tab)).toContain('interview');
    await set({ [site]: { marking: 'off' } });
    await eventually(() => marked(tab)).toEqual([]);
  });

  test('only kept claims are marked where the reader wants no others', async () => {
    const { tab } = await openArticle();
    await set({ 'setting:marking': 'kept' });
    await eventually(() => marked(tab)).toEqual([]);
    await set({ 'setting:marking': 'all' });
    await eventually(() => marked(tab)).toContain('interview');
    const { x, y } = await pointOfWords(tab, interview);
    await tab.mouse.click(x, y);
    await waitForCard(tab);
    await tab.keyboard.press('s');
    await eventually(() => marked(tab)).toContain('kept');
    await set({ 'setting:marking': 'kept' });
    await eventually(() => marked(tab)).toEqual(['interview', 'kept']);
  });

  test('a paused site is left at once, is not read when opened anew, and is read again when the pause is over', async () => {
    const { tab } = await openArticle();
    await set({ [site]: { isPaused: true } });
    await eventually(() => marked(tab)).toEqual([]);
    const { tab: another, tabId } = await reader().open(sampleArticle.url);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const isAnswered = await reader().inExtension(
      (id) =>
        chrome.tabs.sendMessage(id, { to: 'page', call: 'page/describe', args: {} }).then(
          () => true,
          () => false,
        ),
      tabId,
    );
    expect(isAnswered).toBe(false);
    expect(await marked(another)).toEqual([]);
    await set({ [site]: { isPaused: false } });
    await eventually(() => marked(another)).toContain('interview');
  });

  test('a pause everywhere leaves all pages and ends as it began', async () => {
    const { tab } = await openArticle();
    await set({ 'setting:isPaused': true });
    await eventually(() => marked(tab)).toEqual([]);
    const scripts = () =>
      reader().inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await eventually(scripts).toBe(0);
    await set({ 'setting:isPaused': false });
    await eventually(() => marked(tab)).toContain('interview');
    expect(await scripts()).toBe(1);
  });

  test('where seen claims are not recorded, an article leaves nothing behind', async () => {
    await set({ 'setting:keepSeenDays': 0 });
    const url = 'http://calder-courier.example/unseen.html';
    reader().internet.publish(url, article);
    const page = await reader().open(url);
    const { claims } = await page.described();
    expect(claims.length).toBeGreaterThan(0);
    expect((await reader().records()).articles.map((each) => each.url)).not.toContain(url);
  });
});

describe.skipIf(inject('firefox') === null)('in Firefox', () => {
  const reader = shareFirefoxReader();

  test('settings show at once in a page that is open, and a paused site is not read', async () => {
    const { open, described, highlightedWords: words, inExtensionPage } = reader();
    const set = (entries: unknown) => inExtensionPage(`await browser.storage.local.set(${JSON.stringify(entries)})`);
    const styles = async () => Object.keys(await words()).sort();
    await open(sampleArticle.url);
    await described();
    await set({ 'setting:marking': 'chosen', 'setting:chosenTypes': ['wire'], 'setting:marksOutlets': false });
    await eventually(styles).toEqual(['wire']);
    await set({ [site]: { isPaused: true } });
    await eventually(styles).toEqual([]);
    await open(sampleArticle.url);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await styles()).toEqual([]);
    await set({ [site]: { isPaused: false } });
    await eventually(styles).toEqual(['wire']);
  });
});

const paragraph = `<p>“The tide will turn at six,” said Ola Brandt, the harbour pilot. “Nobody should wait for it on the quay.” The pilot has
  guided ships through the narrows for nineteen years, in fog, in ice and once through a regatta that nobody had told him of.</p>`;
const article = `<!doctype html><html lang="en"><head><title>Pilot warns of the tide</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Calder Courier"></head>
  <body><article><h1>Pilot warns of the tide</h1>${paragraph.repeat(6)}</article></body></html>`;
