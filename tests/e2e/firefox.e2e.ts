import { describe, expect, inject, test } from 'vitest';
import { stopEventPage } from '../../src/cli/browsers/drive-firefox';
import { eventually } from './harness/eventually';
import { openFirefoxReader } from './harness/open-firefox-reader';
import { sampleArticle } from './harness/sample-article';

describe.skipIf(inject('firefox') === null)('Firefox', () => {
  test('marks, records and lists the sample article, and goes on when its event page has ended', async () => {
    const reader = await openFirefoxReader({ access: 'all-sites' });
    await reader.open(sampleArticle.url);
    const { isArticle, claims, anchoredClaims } = await reader.described();
    expect(isArticle).toBe(true);
    expect(claims.length).toBeGreaterThan(10);
    expect(anchoredClaims).toHaveLength(claims.length);

    const marked = await reader.highlightedWords();
    expect(marked.interview?.join()).toContain('Five weeks is realistic if the steel arrives on time');
    expect(marked.wire?.join()).toContain('Nobody in Port Calder should have to pay more to get to work');

    await stopEventPage(reader.firefox.marionette, reader.firefox.extensionId);
    const records = await reader.records();
    expect(records.articles.map(({ url }) => url)).toEqual([sampleArticle.url]);
    expect(records.claims).toHaveLength(claims.length);

    await reader.showExtensionPage('src/popup/index.html?tab=%TAB%');
    await eventually(() => reader.inExtensionPage(`return document.querySelectorAll('.claim').length`)).toBe(
      claims.length,
    );

    await reader.showExtensionPage('src/library/index.html');
    await eventually(() => reader.inExtensionPage(`return document.querySelector('.shelf-count')?.textContent`)).toBe(
      `${claims.length} claims`,
    );

    const own = reader.internet.requests.filter((url) => url.includes('calder-courier.example'));
    expect(own).toContain(sampleArticle.url);
    expect(reader.internet.requests.filter((url) => !own.includes(url))).toEqual([]);
  });

  test('an install gives no access, and nothing is read', async () => {
    const reader = await openFirefoxReader({ access: 'none' });
    await reader.open(sampleArticle.url);
    expect(await reader.inExtensionPage('return (await browser.permissions.getAll()).origins')).toEqual([]);
    expect(await reader.inExtensionPage('return await browser.scripting.getRegisteredContentScripts()')).toEqual([]);
    expect(await reader.highlightedWords()).toEqual({});
  });
});
