import { describe, expect, inject, test } from 'vitest';
import { eventually } from './harness/eventually';
import { inSidebar, openSidebar } from './harness/firefox-sidebar';
import { sampleArticle } from './harness/sample-article';
import { shareFirefoxReader } from './harness/share-reader';

describe.skipIf(inject('firefox') === null)('Firefox', () => {
  const reader = shareFirefoxReader();

  test('the sidebar shows the claims of the tab and is worked through by keyboard', async () => {
    await reader().open(sampleArticle.url);
    const { claims } = await reader().described();
    await reader().highlightedWords(); // Brings the article's tab to the front, as described() left it behind.
    await openSidebar(reader().firefox);
    const sidebar = (body: string) => inSidebar(reader().firefox, body);
    await eventually(() => sidebar(`return sidebar.document.querySelectorAll('.triage-claim').length`)).toBe(
      claims.length,
    );
    const press = (key: string) =>
      sidebar(
        `(sidebar.document.activeElement ?? sidebar.document.body).dispatchEvent(
           new sidebar.KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }));`,
      );
    await press('j');
    await press('c');
    await eventually(async () =>
      (await reader().records()).claims.filter(({ status }) => status === 'in-check'),
    ).toMatchObject([{ id: claims[1]?.id, isKept: true }]);
  });

  test('popup and settings work, and what is set is stored', async () => {
    await reader().showExtensionPage('src/popup/index.html?tab=%TAB%');
    await eventually(() =>
      reader().inExtensionPage(`return document.querySelector('.sourcing')?.textContent`),
    ).toContain('from an interview with BBC');
    await reader().inExtensionPage(`document.querySelector('[data-tab="site"]').click()`);
    expect(await reader().inExtensionPage(`return document.querySelectorAll('.legend-row').length`)).toBeGreaterThan(9);

    await reader().showExtensionPage('src/options/index.html');
    await eventually(() =>
      reader().inExtensionPage(`return document.querySelectorAll('#recording input').length`),
    ).toBe(5);
    expect(await reader().inExtensionPage(`return document.querySelector('#shortcuts').textContent`)).toContain(
      'Shift+H',
    );
    await reader().inExtensionPage(`document.querySelectorAll('#recording input')[1].click()`);
    await eventually(() =>
      reader().inExtensionPage(
        `return (await browser.storage.local.get('setting:keepSeenDays'))['setting:keepSeenDays']`,
      ),
    ).toBe(7);
  });
});
