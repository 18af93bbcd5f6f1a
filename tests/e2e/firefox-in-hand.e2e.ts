import { beforeEach, describe, expect, inject, test } from 'vitest';
import { evaluate } from '../../src/cli/browsers/drive-firefox';
import { eventually } from './harness/eventually';
import {
  chooseMenuEntry,
  clickAt,
  drag,
  openMenuAt,
  placeOfWords,
  pressKeys,
  pressShortcut,
  typeText,
} from './harness/firefox-hands';
import { readFirefoxCard } from './harness/read-firefox-card';
import { sampleArticle } from './harness/sample-article';
import { shareFirefoxReader } from './harness/share-reader';

const spoken = 'Five weeks is realistic';
const unmarked = 'has carried traffic across';

/** What a reader does with mouse and keyboard in Firefox, in one browser: its start takes longer than all of it. */
describe.skipIf(inject('firefox') === null)('Firefox', () => {
  const reader = shareFirefoxReader();
  const card = () => readFirefoxCard(reader());
  const inPage = (body: string, args: unknown[] = []) =>
    reader().inWebPage((marionette) => evaluate(marionette, body, args));
  const keys = (...pressed: string[]) => reader().inWebPage((marionette) => pressKeys(marionette, ...pressed));
  const shortcut = (...pressed: string[]) => reader().inWebPage((marionette) => pressShortcut(marionette, ...pressed));
  const recorded = async (words: string) =>
    (await reader().records()).claims.find(({ content }) => content[0]?.exact.includes(words));
  const marked = async () =>
    Object.values(await reader().highlightedWords())
      .flat()
      .join(' | ');
  const openCard = async (words: string) => {
    await reader().inWebPage(async (marionette) => clickAt(marionette, (await placeOfWords(marionette, words)).middle));
    await eventually(card().text).toContain(words);
  };
  const closeCard = async () => {
    await keys('Escape');
    await eventually(card().text).toBe('');
  };

  beforeEach(async () => {
    await reader().open(sampleArticle.url);
    await reader().described();
  });

  test('a click opens the card, shortcuts step to the next one, and Escape gives the focus back', async () => {
    const words = (await reader().described()).claims.map(({ content }) => content[0]?.exact ?? '');
    const at = words.findIndex((each) => each.includes(spoken));
    await openCard(spoken);
    await shortcut('Alt', 'Shift', 'J');
    await eventually(card().text).toContain(words[at + 1]);
    await shortcut('Alt', 'Shift', 'K');
    await eventually(card().text).toContain(words[at]);
    await closeCard();

    await inPage(`document.querySelector('main a, article a').focus()`);
    const focused = () => inPage('return document.activeElement.outerHTML');
    const before = await focused();
    await shortcut('Alt', 'Shift', 'L');
    await eventually(card().text).toContain(words[at]);
    await closeCard();
    expect(await focused()).toBe(before);
  });

  test('a claim is kept, noted, tagged, given a status of the reader’s own, copied, and dismissed', async () => {
    await reader().inExtensionPage(`await browser.storage.local.set({ 'setting:ownStatuses': ['Quarry asked'] })`);
    await openCard(spoken);
    await keys('s');
    await eventually(() => recorded(spoken)).toMatchObject({ isKept: true });
    await eventually(async () => (await reader().highlightedWords()).kept?.join()).toContain(spoken);
    await keys('n');
    await reader().inWebPage((marionette) => typeText(marionette, 'Ask the yard.'));
    await eventually(() => recorded(spoken)).toMatchObject({ note: 'Ask the yard.' });
    await card().focusField('Tags');
    await reader().inWebPage((marionette) => typeText(marionette, 'bridge,'));
    await eventually(() => recorded(spoken)).toMatchObject({ tags: ['bridge'] });
    await card().focusField('Status');
    await reader().inWebPage((marionette) => typeText(marionette, 'Quarry'));
    await keys('Enter');
    await eventually(() => recorded(spoken)).toMatchObject({ status: 'Quarry asked' });

    await card().clickWithMouse('Copy with citation');
    await eventually(card().text).toContain('Copy quotation');
    await card().clickWithMouse('Copy quotation');
    await eventually(card().text).toContain('Quotation copied.');
    await card().clickWithMouse('Not a quote');
    await eventually(() => recorded(spoken)).toMatchObject({ isDismissed: true });
    await eventually(marked).not.toContain(spoken);
    await keys('Control', 'z');
    await eventually(() => recorded(spoken)).toMatchObject({ isDismissed: false, note: 'Ask the yard.' });
    await eventually(marked).toContain(spoken);
    await closeCard();

    await inPage(`const field = document.createElement('textarea'); document.body.prepend(field); field.focus();`);
    await keys('Control', 'v');
    await eventually(() => inPage(`return document.querySelector('textarea').value`)).toContain(spoken);
  });

  test('selected words are kept by the button beside them, by the menu, and by a shortcut of the reader’s choice', async () => {
    const select = (words: string) =>
      reader().inWebPage(async (marionette) => {
        const { from, middle, to } = await placeOfWords(marionette, words);
        await drag(marionette, from, to);
        return middle;
      });
    await select(unmarked);
    await eventually(() => card().buttonBesideWords()).not.toBeNull();
    const button = (await card().buttonBesideWords()) ?? expect.unreachable();
    const { to } = await reader().inWebPage((marionette) => placeOfWords(marionette, unmarked));
    expect(Math.hypot(button.x - to.x, button.y - to.y)).toBeLessThan(120); // Pixels: beside the last word.
    await reader().inWebPage((marionette) => clickAt(marionette, button));
    await eventually(card().text).toContain(unmarked);
    await eventually(() => recorded(unmarked)).toMatchObject({ isByHand: true, isKept: true });
    await closeCard();

    const [inMenu, byShortcut] = ['Lift bridges live hard lives', 'On the quays, patience lasted'];
    const point = await select(inMenu);
    expect(await reader().inWebPage((marionette) => openMenuAt(marionette, point))).toEqual([
      'Keep the selected words as a claim',
    ]);
    await reader().inWebPage(chooseMenuEntry);
    await eventually(() => recorded(inMenu)).toMatchObject({ isByHand: true });
    await eventually(card().text).toContain(inMenu);
    await closeCard();

    await reader().inExtensionPage(
      `await browser.commands.update({ name: 'keep-selection', shortcut: 'Alt+Shift+U' })`,
    );
    await select(byShortcut);
    await shortcut('Alt', 'Shift', 'U');
    await eventually(card().text).toContain(byShortcut); // Before another tab comes to the front: it is the one in front that is meant.
    await eventually(() => recorded(byShortcut)).toMatchObject({ isByHand: true });
    await eventually(marked).toContain(byShortcut);
  });

  test('a correction is offered for a claim like it, applied there, and removed in the settings', async () => {
    const [corrected, like] = ['We closed the bridge within the hour', 'no vehicle had been in danger'];
    await openCard(corrected);
    await keys('2');
    await eventually(() => recorded(corrected)).toMatchObject({ correction: { sourceType: 'speech' } });
    await closeCard();
    await openCard(like);
    await eventually(card().text).toContain('You said “Speech” of a claim like this one.');
    await card().clickWithMouse('Apply');
    await eventually(() => recorded(like)).toMatchObject({ correction: { sourceType: 'speech' } });

    await reader().showExtensionPage('src/options/index.html');
    const listed = () =>
      reader().inExtensionPage(`return document.querySelectorAll('#suggestions .removable li').length`);
    await eventually(listed).toBeGreaterThan(0);
    for (let left = Number(await listed()); left > 0; left--) {
      await reader().inExtensionPage(`document.querySelector('#suggestions .removable button').click()`);
      await eventually(listed).toBe(left - 1);
    }
    expect(
      await reader().inExtensionPage(
        `return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('suggestions:'))`,
      ),
    ).toEqual([]);
    expect(await recorded(like)).toMatchObject({ correction: { sourceType: 'speech' } });
  });

  test('the popup lists, filters, names outlets, and pauses the page, its site and everything', async () => {
    const { claims } = await reader().described();
    await reader().showExtensionPage('src/popup/index.html?tab=%TAB%');
    const popup = (body: string) => reader().inExtensionPage(body);
    const count = (selector: string) => popup(`return document.querySelectorAll('${selector}').length`);
    const press = (words: string) =>
      popup(
        `const button = [...document.querySelectorAll('button')].find((each) => each.textContent.includes(${JSON.stringify(words)}));
         if (!button) throw new Error('The popup has no such button: ' + document.body.textContent.slice(0, 400));
         button.click();`,
      );
    await eventually(() => count('.claim')).toBe(claims.length);
    expect(await popup(`return document.querySelector('.sourcing').textContent`)).toContain(
      'from an interview with BBC',
    );
    expect(await count('.strip-part')).toBeGreaterThan(2);
    await press('relayed');
    await eventually(() => count('.claim')).toBeLessThan(claims.length);
    expect(await count('.claim')).toBeGreaterThan(0);
    await press('Show all');
    await eventually(() => count('.claim')).toBe(claims.length);
    await popup(`document.querySelector('[data-tab="outlets"]').click()`);
    await eventually(() => popup(`return document.querySelector('.outlet-list')?.textContent ?? ''`)).toContain('BBC');
    const open = async (tab: string) => {
      await popup(`document.querySelector('[data-tab="${tab}"]').click()`);
      await eventually(() => count(`[data-tab="${tab}"][aria-selected="true"]`)).toBe(1);
    };
    await open('site');
    await press('This page, until it is reloaded');
    await eventually(() => count('.notice-title')).toBe(1);
    await eventually(marked).toBe('');
    await press('Read this page');
    await eventually(() => count('.claim')).toBe(claims.length);
    await eventually(marked).toContain(spoken);
    await open('site');
    await press('All of calder-courier.example');
    await eventually(() => count('.notice-title')).toBe(1);
    await eventually(marked).toBe('');
    await press('Resume on calder-courier.example');
    await eventually(() => count('.claim')).toBe(claims.length);
    await eventually(marked).toContain(spoken);
    await open('site');
    await press('Everywhere');
    await eventually(() => count('.notice-title')).toBe(1);
    await eventually(marked).toBe('');
    await press('Resume');
    await eventually(marked).toContain(spoken);
  });
});
