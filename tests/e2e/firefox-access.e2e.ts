import { describe, expect, inject, test } from 'vitest';
import { evaluate } from '../../src/cli/browsers/drive-firefox';
import { eventually } from './harness/eventually';
import { answerQuestion, askAtOnce, switchAccess } from './harness/firefox-access';
import { clickAt, pressShortcut } from './harness/firefox-hands';
import { inPopup } from './harness/firefox-views';
import { openFirefoxReader } from './harness/open-firefox-reader';
import { sampleArticle } from './harness/sample-article';

const everySite = '*://*/*';
const oneSite = '*://calder-courier.example/*';

/** A reader who has granted nothing and has the sample article open; it tells whether it was ever loaded anew. */
async function openWithoutAccess() {
  const reader = await openFirefoxReader({ access: 'none', preferences: askAtOnce });
  const { firefox, inExtensionPage, inWebPage } = reader;
  const inPage = (body: string) => inWebPage((marionette) => evaluate(marionette, body));
  await reader.open(sampleArticle.url);
  await inPage('window.isSame = true');
  return {
    ...reader,
    inPage,
    isSame: () => inPage('return window.isSame === true'),
    marked: async () => Object.keys(await reader.highlightedWords()),
    badge: async () => inExtensionPage(`return browser.action.getBadgeText({ tabId: ${await reader.tabId()} })`),
    granted: () =>
      inExtensionPage(`return [(await browser.permissions.getAll()).origins,
        (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches)]`),
    showPopup: async () => {
      await reader.showExtensionPage('src/popup/index.html?tab=%TAB%');
    },
    /** Clicks a button of the page of ours that is shown, with the mouse: Firefox asks the reader only then. */
    async press(words: string) {
      const find = `const button = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(words)});
        button?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, width, top, height } = button?.getBoundingClientRect() ?? {};
        return button ? { x: left + width / 2, y: top + height / 2 } : null;`;
      await eventually(() => inExtensionPage(find)).not.toBeNull();
      const point = (await inExtensionPage(find)) as { x: number; y: number };
      await clickAt(firefox.marionette, point);
    },
  };
}

describe.skipIf(inject('firefox') === null)('in Firefox', () => {
  test('what Firefox asks and the reader allows marks the open page at once, and access taken back clears it', async () => {
    const { showPopup, press, firefox, isSame, marked, badge, granted, inExtensionPage, records } =
      await openWithoutAccess();
    await showPopup();
    await press('Read on all sites');
    await eventually(() => answerQuestion(firefox, 'refuse')).toContain('all');
    expect(await granted()).toEqual([[], []]);
    expect(await marked()).toEqual([]);
    expect((await records()).articles).toEqual([]);

    await press('Read on all sites');
    await eventually(() => answerQuestion(firefox, 'allow')).toContain('all');
    await eventually(marked).toContain('interview');
    expect(await isSame()).toBe(true);
    await eventually(badge).toMatch(/^[1-9]\d$/);
    expect(await granted()).toEqual([[everySite], [everySite]]);

    await showPopup();
    await eventually(() => inExtensionPage(`return document.querySelectorAll('.claim').length`)).toBe(
      Number(await badge()),
    );
    await inExtensionPage(`document.querySelector('[data-tab="site"]').click()`);
    await press('Take access back');
    await eventually(marked).toEqual([]);
    await eventually(badge).toBe('');
    expect(await isSame()).toBe(true);
    await eventually(granted).toEqual([[], []]);
    await press('Read on all sites'); // The popup offers it again.
    await eventually(() => answerQuestion(firefox, 'allow')).toContain('all');
    await eventually(marked).toContain('interview');
  });

  test('a site granted in Firefox’s own settings is read at once, no other one is, and taken back there it is cleared', async () => {
    const { firefox, isSame, marked, badge, granted } = await openWithoutAccess();
    await switchAccess(firefox, 'granted', [oneSite]);
    await eventually(marked).toContain('interview');
    await eventually(badge).toMatch(/^[1-9]\d$/);
    expect(await granted()).toEqual([[oneSite], [oneSite]]);
    await switchAccess(firefox, 'taken-back', [oneSite]);
    await eventually(marked).toEqual([]);
    await eventually(badge).toBe('');
    expect(await isSame()).toBe(true);
    expect(await granted()).toEqual([[], []]);
  });

  test('the popup that the shortcut opens reads this one page when told to, and grants nothing', async () => {
    const { firefox, inWebPage, marked, badge, granted, records } = await openWithoutAccess();
    await inWebPage((marionette) => pressShortcut(marionette, 'Control', 'Alt', 'H'));
    const popup = (body: string) => inPopup(firefox, body);
    await eventually(() => popup(`return popup.document.querySelector('.notice button.primary')?.textContent`)).toBe(
      'Read this page',
    );
    await popup(`popup.document.querySelector('.notice button.primary').click()`);
    await eventually(marked).toContain('interview');
    await eventually(badge).toMatch(/^[1-9]\d$/);
    expect((await records()).articles.map(({ url }) => url)).toEqual([sampleArticle.url]);
    expect(await granted()).toEqual([[], []]);
  });
});
