import { describe, expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { markedStyles as marked } from './harness/highlighted-words';
import { tideArticle } from './harness/made-up-articles';
import { pointOfWords } from './harness/point-of-words';
import { waitForCard } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

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

  test('a page paused by itself stays so when settings change, until it is loaded anew', async () => {
    const { tab, ask } = await openArticle();
    await ask({ to: 'page', call: 'page/pause', args: {} });
    await eventually(() => marked(tab)).toEqual([]);
    await set({ 'setting:marksOutlets': false });
    const { tab: another } = await reader().open(sampleArticle.url);
    await eventually(() => marked(another)).toContain('interview'); // By then the change has reached the pages that are read.
    await set({ [site]: { isPaused: true } });
    await eventually(() => marked(another)).toEqual([]);
    await set({ [site]: { isPaused: false } });
    await eventually(() => marked(another)).toContain('interview');
    expect(await marked(tab)).toEqual([]);
    await tab.reload();
    await eventually(() => marked(tab)).toContain('interview');
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
    reader().internet.publish(url, tideArticle);
    const page = await reader().open(url);
    const { claims } = await page.described();
    expect(claims.length).toBeGreaterThan(0);
    expect((await reader().records()).articles.map((each) => each.url)).not.toContain(url);
  });
});
