import { describe, expect, inject, test } from 'vitest';
import { eventually } from './harness/eventually';
import { openDownloads } from './harness/firefox-downloads';
import { sampleArticle } from './harness/sample-article';
import { shareFirefoxReader } from './harness/share-reader';

const options = 'src/options/index.html';

/** Files of the settings page and what it deletes, in Firefox; one browser serves all. */
describe.skipIf(inject('firefox') === null)('in Firefox', () => {
  const downloads = openDownloads();
  const reader = shareFirefoxReader(downloads.preferences);
  const inPage = (body: string) => reader().inExtensionPage(body);
  const styles = async () => Object.keys(await reader().highlightedWords()).sort();
  const stored = () => inPage('return browser.storage.local.get(null)') as Promise<Record<string, unknown>>;
  const settings = async () =>
    Object.fromEntries(Object.entries(await stored()).filter(([key]) => /^(setting|site):/.test(key)));
  const text = () => inPage(`return document.body.innerText`);

  /** Presses the button that says this, once it is there and can be pressed. */
  async function press(words: string): Promise<void> {
    const find = `[...document.querySelectorAll('button:enabled')].find((each) => each.textContent.includes(${JSON.stringify(words)}))`;
    await eventually(() => inPage(`const button = ${find}; button?.click(); return !!button;`)).toBe(true);
  }
  const isPressable = (words: string) =>
    inPage(
      `return [...document.querySelectorAll('button:enabled')].some(({ textContent }) => textContent.includes(${JSON.stringify(words)}))`,
    );
  const choose = (file: string) =>
    inPage(`const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(file)}], 'settings.json', { type: 'application/json' }));
      const input = document.querySelector('input[type=file]');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));`);

  test('settings go out as a file, come back in from it, and show in the open page; another file changes nothing', async () => {
    await reader().open(sampleArticle.url);
    await reader().described();
    await inPage(`await browser.storage.local.set({
      'setting:marking': 'chosen', 'setting:chosenTypes': ['wire'], 'setting:marksOutlets': false, 'setting:keepSeenDays': 7,
      'site:elsewhere.example': { isPaused: true },
    })`);
    await eventually(styles).toEqual(['wire']);
    const before = await settings();
    await reader().showExtensionPage(options);
    const file = await downloads.save(() => press('Save settings as a file'));
    expect(JSON.parse(file)).toMatchObject({
      format: 'hearsay-settings',
      settings: { marking: 'chosen', chosenTypes: ['wire'], marksOutlets: false, keepSeenDays: 7 },
      sites: { 'elsewhere.example': { isPaused: true } },
    });

    await inPage(`await browser.storage.local.remove(${JSON.stringify(Object.keys(before))})`);
    await eventually(styles).toContain('interview');
    await reader().showExtensionPage(options);
    await eventually(() => isPressable('Load settings from a file')).toBe(true);
    await choose(file.replace('"wire"', '"hearsay"'));
    await eventually(text).toContain('This is not a Hearsay settings file');
    expect(await settings()).toEqual({});
    await choose(file);
    await eventually(text).toContain('Settings loaded from the file.');
    expect(await settings()).toMatchObject(before);
    await eventually(styles).toEqual(['wire']);
  });

  test('everything recorded is deleted for good once there is a copy, the settings stay, and nothing is taken for lost', async () => {
    await reader().open(sampleArticle.url);
    await reader().described();
    await inPage(`await browser.storage.local.set({ 'setting:keepSeenDays': 7 })`);
    const { claims } = await reader().records();
    await reader().showExtensionPage(options);
    await press('Delete everything');
    await eventually(text).toContain('are deleted for good'); // How many, the ledger knows, which outlives the tests before.
    expect(await isPressable('Delete for good')).toBe(false);
    const copy = JSON.parse(await downloads.save(() => press('Download everything first')));
    expect(copy.claims).toHaveLength(claims.length);
    await press('Delete for good');
    await eventually(text).toContain('Everything recorded was deleted.');
    expect(await reader().records()).toEqual({ articles: [], claims: [] });
    expect(await settings()).toEqual({ 'setting:keepSeenDays': 7 });
    await reader().showExtensionPage('src/library/index.html');
    await eventually(text).not.toBe('');
    expect(await text()).not.toContain('emptied');
    await reader().open(sampleArticle.url);
    await eventually(async () => (await reader().records()).claims.length).toBe(claims.length);
  });
});
