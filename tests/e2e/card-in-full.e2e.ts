import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/model';
import { eventually } from './harness/eventually';
import { markedStyles, markedWords } from './harness/highlighted-words';
import { pointOfWords } from './harness/point-of-words';
import { clickPart, getPart, readCard, waitForNoCard } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';
import { selectWords } from './harness/select-words';
import { shareReader } from './harness/share-reader';

const closed = 'We closed the bridge within the hour';
const danger = 'no vehicle had been in danger';
const spoken = 'Five weeks is realistic';

describe('in Chromium', () => {
  const reader = shareReader();

  async function openAt(words: string, url = sampleArticle.url): Promise<Page> {
    for (const old of await reader().chromium.browser.pages()) if (/^http/.test(old.url())) await old.close();
    const { tab, described } = await reader().open(url);
    await described();
    await tab.bringToFront();
    await clickWords(tab, words);
    return tab;
  }
  async function clickWords(tab: Page, words: string): Promise<void> {
    await waitForNoCard(tab);
    const { x, y } = await pointOfWords(tab, words);
    await tab.mouse.click(x, y);
    await eventually(() => readCard(tab)).toContain(words);
  }
  /** Of the sample article: another one here holds the same words. */
  async function recorded(words: string): Promise<Claim | undefined> {
    const { articles, claims } = await reader().records();
    const sample = articles.find(({ url }) => url === sampleArticle.url);
    return claims.find((claim) => claim.articleId === sample?.id && wordsOf(claim).includes(words));
  }
  async function inExtension<T>(run: (argument: string) => Promise<T>, argument = ''): Promise<T> {
    const own = await reader().openExtensionPage('manifest.json');
    const value = await own.evaluate(run, argument);
    await own.close();
    return value as T;
  }
  const marked = async (tab: Page) => (await markedWords(tab)).map((words) => words.replace(/\s+/g, ' '));
  const press = (tab: Page, part: string) => clickPart(tab, 'button', part);

  test('the card tells speaker, source type and words to those who hear it, and how sure the finding is', async () => {
    const tab = await openAt(spoken);
    await eventually(() => readCard(tab)).toMatch(/Tomas Orrel, Interview: “Five weeks/);
    expect(await readCard(tab)).toMatch(/in 10 findings like this one are right|Nearly all findings/);
  });

  test('a correction is offered for another claim of the speaker, applied only when the reader says so, and forgotten by undo', async () => {
    const tab = await openAt(closed);
    await tab.keyboard.press('2');
    await eventually(() => readCard(tab)).toContain('Marked as: Speech.');
    await tab.keyboard.press('Escape');
    await clickWords(tab, danger);
    await eventually(() => readCard(tab)).toContain('You said “Speech” of a claim like this one.');
    expect((await recorded(danger))?.correction).toBeNull();
    await press(tab, 'Apply');
    await eventually(async () => (await recorded(danger))?.correction).toEqual({ sourceType: 'speech' });
    await tab.keyboard.press('Escape');
    await clickWords(tab, closed);
    // The last act was on the other claim: the card of this one leaves it alone.
    await pressUndo(tab);
    await eventually(() => readCard(tab)).toContain('Your last change was to another claim.');
    await tab.keyboard.press('Escape');
    await clickWords(tab, danger);
    await pressUndo(tab);
    await eventually(async () => (await recorded(danger))?.correction).toBeNull();
    const suggestions = await inExtension(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(suggestions).toContain('suggestions:calder-courier.example'); // That of the first correction stays.
  });

  test('a suggestion that is forgotten is offered no more', async () => {
    const tab = await openAt(closed);
    await tab.keyboard.press('2');
    await eventually(() => readCard(tab)).toContain('Marked as: Speech.');
    await tab.keyboard.press('Escape');
    await clickWords(tab, danger);
    await press(tab, 'Stop suggesting');
    const stored = () => inExtension(async () => Object.keys(await chrome.storage.local.get(null)).join());
    await eventually(stored).not.toContain('suggestions:');
    await tab.keyboard.press('Escape');
    await clickWords(tab, danger);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await readCard(tab)).not.toContain('You said');
  });

  test('the words of a claim change word by word, by selection, and back', async () => {
    const tab = await openAt(spoken);
    await tab.keyboard.press('e');
    await press(tab, 'End one word earlier');
    await press(tab, 'Start one word later');
    await press(tab, 'Save');
    const changed = async () => exactOf((await reader().records()).claims, 'weeks is realistic');
    await eventually(changed).toMatch(/^weeks is realistic if the steel arrives on$/);
    await eventually(() => marked(tab)).toContain('weeks is realistic if the steel arrives on');
    await tab.keyboard.press('Escape');
    await clickWords(tab, 'weeks is realistic');
    await tab.keyboard.press('e');
    await getPart(tab, 'button', 'Take the selection');
    await tab.evaluate((words) => {
      const text = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(words))
        ?.firstChild as Text;
      const at = text.data.indexOf(words);
      document.getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
    }, 'is realistic if');
    await press(tab, 'Take the selection');
    await press(tab, 'Save');
    await eventually(() => changed()).toBeNull();
    await eventually(async () => exactOf((await reader().records()).claims, 'is realistic if')).toBe('is realistic if');
    await press(tab, 'Undo');
    await eventually(changed).toMatch(/^weeks is realistic/);
    await tab.keyboard.press('e');
    await press(tab, 'As found');
    await eventually(async () => (await recorded(spoken))?.correction).toBeNull();
  });

  test('Ctrl+Z in the card undoes what was done there, and says so', async () => {
    const tab = await openAt('If it does not');
    await tab.keyboard.press('s');
    await eventually(() => readCard(tab)).toContain('Kept.');
    await pressUndo(tab);
    await eventually(async () => (await recorded('If it does not'))?.isKept).toBe(false);
    await eventually(() => readCard(tab)).toContain('Undone.');
  });

  test('the same words in another recorded article are told with its outlet and its date', async () => {
    const url = 'http://coast-post.example/echo.html';
    reader().internet.publish(url, echo);
    await openAt(spoken);
    const tab = await openAt(spoken, url);
    await eventually(() => readCard(tab)).toContain('The same words in 1 other article in your library');
    await clickPart(tab, 'DisclosureTriangle', 'The same words in 1 other article in your library');
    const link = await getPart(tab, 'link', 'The Calder Courier');
    expect(await link.evaluate((each) => (each as HTMLAnchorElement).href)).toBe(sampleArticle.url);
  });

  test('statuses of the reader’s own stand beside ours', async () => {
    await inExtension(() => chrome.storage.local.set({ 'setting:ownStatuses': ['Ask the harbour'] }));
    const tab = await openAt(spoken);
    await tab.keyboard.press('n');
    await eventually(() => readCard(tab)).toContain('Ask the harbour');
    await (await getPart(tab, 'combobox', 'Status')).select('Ask the harbour');
    await eventually(async () => (await recorded(spoken))?.status).toBe('Ask the harbour');
  });

  test('the quotation with its citation is copied', async () => {
    const tab = await openAt(spoken);
    await tab.keyboard.press('c');
    await press(tab, 'Copy quotation');
    await eventually(() => readCard(tab)).toContain('Quotation copied.');
    await tab.keyboard.press('Escape');
    await tab.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await tab.keyboard.down('Control');
    await tab.keyboard.press('v');
    await tab.keyboard.up('Control');
    await eventually(() => tab.$eval('textarea', ({ value }) => value)).toContain(spoken);
    expect(await tab.$eval('textarea', ({ value }) => value)).toMatch(/Orrel/);
  });

  test('the library opens at the claim', async () => {
    const tab = await openAt(spoken);
    await press(tab, 'Open in the library');
    const claim = await recorded(spoken);
    await eventually(() =>
      reader()
        .chromium.browser.targets()
        .map((target) => target.url())
        .join(),
    ).toContain(`src/library/index.html?view=article&article=${claim?.articleId}&claim=${claim?.id}`);
  });

  test('what was dismissed stays dismissed when the page is opened again', async () => {
    const tab = await openAt('If it does not');
    await tab.keyboard.press('d');
    await eventually(() => readCard(tab)).toContain('no longer marked');
    await tab.reload();
    await eventually(() => markedStyles(tab)).toContain('interview');
    expect((await marked(tab)).join()).not.toContain('If it does not');
  });

  test('neither pointing at marked words nor at the evidence moves the page', async () => {
    const tab = await openAt(spoken);
    const place = () => tab.evaluate(() => [scrollY, document.documentElement.scrollHeight]);
    const before = await place();
    const why = await getPart(tab, 'button', 'The article says “in an interview”');
    await why.hover();
    await why.focus();
    await tab.mouse.move(400, 400, { steps: 5 });
    expect(await place()).toEqual(before);
  });

  test('a long press of a finger on marked words opens the card in place of the browser’s menu, on a link among them that menu', async () => {
    const url = 'http://coast-post.example/linked.html';
    reader().internet.publish(url, echo.replace('the steel arrives', '<a href="#steel">the steel</a> arrives'));
    const tab = await openAt(spoken, url);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.focus('a[href="#steel"]');
    expect(await pressLong(tab, 'the steel')).toEqual({ opensMenu: true });
    expect(await readCard(tab)).toBeNull();
    await tab.evaluate(() => (document.activeElement as HTMLElement).blur());
    await tab.evaluate(selectWords, spoken, spoken);
    expect(await pressLong(tab, spoken)).toEqual({ opensMenu: false });
    await eventually(() => readCard(tab)).toContain(spoken);
  });

  /**
   * Lays a finger on words and has the browser ask for a menu there. Chromium on a desktop never asks for one at a finger, however long it
   * lies: it asks at the menu key, at what is focused or selected.
   */
  async function pressLong(tab: Page, words: string): Promise<{ opensMenu: boolean }> {
    const point = await pointOfWords(tab, words);
    await tab.evaluate(() => {
      const answered = new Promise((resolve) =>
        addEventListener('contextmenu', (event) => resolve({ opensMenu: !event.defaultPrevented }), { once: true }),
      );
      Object.assign(window, { answered });
    });
    const session = await tab.createCDPSession();
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await tab.keyboard.press('ContextMenu');
    const answer = await tab.evaluate(
      () => (window as unknown as { answered: Promise<{ opensMenu: boolean }> }).answered,
    );
    await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] }); // Lifted, it would be a click.
    return answer;
  }

  test('where seen claims are not recorded, the one that is kept is, and no other', async () => {
    await inExtension(() => chrome.storage.local.set({ 'setting:keepSeenDays': 0 }));
    const url = 'http://coast-post.example/unseen.html';
    reader().internet.publish(url, echo.replaceAll('midwinter', 'the first snow'));
    const tab = await openAt('the first snow', url);
    await press(tab, 'Keep');
    await eventually(() => markedStyles(tab)).toContain('kept');
    const { articles, claims } = await reader().records();
    const article = articles.find((each) => each.url === url);
    expect(claims.filter(({ articleId }) => articleId === article?.id)).toMatchObject([
      { isKept: true, isByHand: false },
    ]);
  });

  async function pressUndo(tab: Page): Promise<void> {
    await tab.keyboard.down('Control');
    await tab.keyboard.press('z');
    await tab.keyboard.up('Control');
  }
});

const wordsOf = ({ content, correction }: Claim) =>
  (correction?.content ?? content).map(({ exact }) => exact).join(' … ');

const exactOf = (claims: Claim[], start: string) =>
  claims.map(wordsOf).find((words) => words.startsWith(start)) ?? null;

const echo = `<!doctype html><html lang="en"><head><title>Five weeks without a bridge</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Coast Post"></head>
  <body><article><h1>Five weeks without a bridge</h1>
  <p>“Five weeks is realistic if the steel arrives on time,” Tomas Orrel said in an interview with the BBC. Nobody on the coast had
  asked for so long a wait, and few along the road to the harbour had the patience for it.</p>
  <p>“We shall see boats until midwinter,” said Ola Brandt, the harbour pilot. The pilot has guided ships through the narrows for
  nineteen years, in fog, in ice and once through a regatta that nobody had told him of.</p>
  ${['Tuesday', 'Wednesday', 'Thursday', 'Friday']
    .map(
      (
        day,
      ) => `<p>The ferries ran on ${day} as well, and the queue for the first of them reached the old customs house before
        seven. The town has lent benches from its park, and a baker has begun to sell bread along the line.</p>`,
    )
    .join('')}</article></body></html>`;
