import { describe, expect, inject, test } from 'vitest';
import { evaluate, stopEventPage } from '../../src/cli/browsers/drive-firefox';
import { eventually } from './harness/eventually';
import { readFirefoxCard } from './harness/read-firefox-card';
import { frontPage, sampleArticle } from './harness/sample-article';
import { selectWords } from './harness/select-words';
import { shareFirefoxReader } from './harness/share-reader';

/** What is done in web pages, in Firefox; one browser serves all. */
describe.skipIf(inject('firefox') === null)('in Firefox', () => {
  const reader = shareFirefoxReader();

  test('marks, records and lists the sample article, and goes on when its event page has ended', async () => {
    await reader().open(sampleArticle.url);
    const { isArticle, claims, anchoredClaims } = await reader().described();
    expect(isArticle).toBe(true);
    expect(claims.length).toBeGreaterThan(10);
    expect(anchoredClaims).toHaveLength(claims.length);

    const marked = await reader().highlightedWords();
    expect(marked.interview?.join()).toContain('Five weeks is realistic if the steel arrives on time');
    expect(marked.wire?.join()).toContain('Nobody in Port Calder should have to pay more to get to work');

    await stopEventPage(reader().firefox.marionette, reader().firefox.extensionId);
    const records = await reader().records();
    expect(records.articles.map(({ url }) => url)).toEqual([sampleArticle.url]);
    expect(records.claims).toHaveLength(claims.length);

    await reader().showExtensionPage('src/popup/index.html?tab=%TAB%');
    await eventually(() => reader().inExtensionPage(`return document.querySelectorAll('.claim').length`)).toBe(
      claims.length,
    );

    await reader().showExtensionPage('src/library/index.html');
    await eventually(() => reader().inExtensionPage(`return document.querySelector('.shelf-count')?.textContent`)).toBe(
      `${claims.length} claims`,
    );

    const own = reader().internet.requests.filter((url) => url.includes('calder-courier.example'));
    expect(own).toContain(sampleArticle.url);
    expect(reader().internet.requests.filter((url) => !own.includes(url))).toEqual([]);
  });

  test('the shortcut keeps selected words of an article and of a page that is none', async () => {
    const { open, described, inExtensionPage, records, highlightedWords: words } = reader();
    const keep = () =>
      inExtensionPage(`const [tab] = await browser.tabs.query({ url: '*://*/*' });
        const { answer } = await browser.tabs.sendMessage(tab.id, { to: 'page', call: 'page/keep-selection', args: {} }, { frameId: 0 });
        return answer;`);
    for (const [url, wanted] of [
      [sampleArticle.url, 'has carried traffic across'],
      [frontPage.url, 'Rain.'],
    ] as const) {
      await open(url);
      await described();
      await reader().inWebPage((marionette) => evaluate(marionette, `(${selectWords})(...args)`, [wanted, wanted]));
      expect(await keep()).toBe(true);
      expect((await records()).claims.some(({ content }) => content[0]?.exact.includes(wanted))).toBe(true);
      await eventually(async () =>
        Object.values(await words())
          .flat()
          .join(),
      ).toContain(wanted);
    }
  });

  test('a card corrects, changes words and undoes', async () => {
    const { open, described, records } = reader();
    await open(sampleArticle.url);
    const { claims } = await described();
    const [first] = claims;
    await reader().inExtensionPage(`const [tab] = await browser.tabs.query({ url: '*://*/*' });
      await browser.tabs.sendMessage(tab.id, { to: 'page', call: 'page/open-card', args: { which: 'next' } }, { frameId: 0 });`);
    const card = readFirefoxCard(reader());
    await eventually(card.text).toContain(first?.content[0]?.exact ?? 'nothing');
    const current = async () => (await records()).claims.find(({ id }) => id === first?.id);
    await card.press('8');
    await eventually(async () => (await current())?.correction).toEqual({ sourceType: 'document' });
    await eventually(card.text).toContain('Marked as: Document.');
    await card.click('Undo');
    await eventually(async () => (await current())?.correction).toBeNull();
    await card.press('e');
    await card.click('End one word earlier');
    await card.click('Save');
    await eventually(async () => (await current())?.correction?.content?.length).toBe(1);
    await card.press('z', 'control');
    await eventually(async () => (await current())?.correction).toBeNull();
  });

  test('settings show at once in a page that is open, and a paused site is not read', async () => {
    const { open, described, highlightedWords: words, inExtensionPage } = reader();
    const set = (entries: unknown) => inExtensionPage(`await browser.storage.local.set(${JSON.stringify(entries)})`);
    const styles = async () => Object.keys(await words()).sort();
    await open(sampleArticle.url);
    await described();
    await set({ 'setting:marking': 'chosen', 'setting:chosenTypes': ['wire'], 'setting:marksOutlets': false });
    await eventually(styles).toEqual(['wire']);
    await set({ 'site:calder-courier.example': { isPaused: true } });
    await eventually(styles).toEqual([]);
    await open(sampleArticle.url);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await styles()).toEqual([]);
    await set({ 'site:calder-courier.example': { isPaused: false } });
    await eventually(styles).toEqual(['wire']);
  });
});
