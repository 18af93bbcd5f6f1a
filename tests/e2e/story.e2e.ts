import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { ferryStories, publishStory } from './harness/ferry-story';
import { highlightedWords } from './harness/highlighted-words';
import type { OpenPage } from './harness/open-reader';
import { pointOfWords } from './harness/point-of-words';
import { clickPart } from './harness/read-card';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

const reader = shareReader();

const text = (page: OpenPage['tab']) => page.$eval('main', (main) => main.innerText);

test('three articles on one event: the same words, their drift, another speaker, and one agency where they begin', async () => {
  await (await reader().open(sampleArticle.url)).described();
  for (const story of ferryStories) {
    publishStory(reader().internet, story);
    await (await reader().open(story.url)).described();
  }
  const { articles } = await reader().records();
  const last = articles.find(({ url }) => url === ferryStories[2].url);
  const page = await reader().openExtensionPage(`src/library/index.html?view=story&article=${last?.id}`);
  await eventually(() => text(page)).toContain('3 articles lead to one source: Reuters.');

  await eventually(() => page.$$eval('.occurrence', (each) => each.length)).toBe(3);
  const places = await page.$$eval('.occurrence', (each) => each.map((place) => (place as HTMLElement).innerText));
  expect(places[0]).toMatch(/The Sound Gazette[\s\S]*earliest/);
  expect(places[1]).toMatch(/Northern Herald[\s\S]*cut/);
  expect(places[2]).toMatch(/The Daily Lantern[\s\S]*cut[\s\S]*Jonas Brekke[\s\S]*another speaker is named/);

  const names = () => page.$$eval('.chain-name', (each) => each.map(({ textContent }) => textContent));
  await eventually(names).toEqual(
    expect.arrayContaining(['Reuters', 'The Sound Gazette', 'Northern Herald', 'The Daily Lantern', 'Marit Solheim']),
  );
  await page.evaluate(() => document.querySelector('summary')?.click());
  const rows = await page.$$eval('.picture-table tbody tr', (each) =>
    each.map((row) => (row as HTMLElement).innerText),
  );
  expect(rows).toContainEqual(expect.stringMatching(/Marit Solheim\s+Reuters \(begins here\)/));

  const saved = await savePicture(page);
  expect(saved).toContain('<title>Who carried the words from whom</title>');
  expect(saved).toMatch(/<desc>From \| To[^<]*Marit Solheim \| Reuters \(begins here\) \| /);
  expect(saved).toMatch(/font-family="[^"]*georgia/i);
  expect(saved).not.toMatch(/class=|var\(|<style|<a /);
  expect(saved).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg")/); // It needs nothing from elsewhere.

  // Clicking a bar of the pictures leads to its claims.
  await page.goto(page.url().replace(/\?.*/, '?view=pictures'));
  await page.waitForSelector('.mix-part > rect');
  expect(await page.$$eval('.calendar-day:not([data-read="0"])', (days) => days.length)).toBe(1);
  await page.$eval('.picture-name', (name) =>
    name.parentElement?.querySelector('.mix-part')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
  );
  await eventually(() => page.evaluate(() => location.search)).toMatch(/view=claims&sourceTypes=.*outlets=/);
});

/** What a picture is saved as. */
async function savePicture(page: OpenPage['tab']): Promise<string> {
  return page.evaluate(async () => {
    const lend = URL.createObjectURL.bind(URL);
    const file = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        resolve(blob);
        return lend(blob);
      };
    });
    document.querySelector<HTMLButtonElement>('.picture-foot > button')?.click();
    const svg = await (await file).text();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return parsed.querySelector('parsererror')?.textContent ?? svg;
  });
}

test('a quotation that an editor changes in silence is told with its difference, and no other words are marked as the kept ones', async () => {
  const [story] = ferryStories;
  publishStory(reader().internet, story);
  const page = await reader().open(story.url);
  await page.described();
  const popup = await page.openPopup();
  await popup.waitForSelector('.claim button[aria-pressed="false"]');
  await popup.$eval('.claim button[aria-pressed="false"]', (button) => (button as HTMLButtonElement).click());
  await eventually(async () => (await highlightedWords(page.tab)).kept?.join()).toContain('closed by hand');

  publishStory(reader().internet, story, (html) =>
    html.replaceAll('closed by hand', 'left open by hand').replaceAll('Ferry adrift', 'Ferry drifts'),
  );
  await page.tab.reload();
  await page.described();
  expect((await highlightedWords(page.tab)).kept ?? []).toEqual([]);

  const { articles, claims } = await reader().records();
  expect(claims.filter(({ isKept }) => isKept)).toMatchObject([
    { content: [{ exact: expect.stringContaining('closed by hand') }] },
  ]);
  const view = await reader().openExtensionPage(`src/library/index.html?view=story&article=${articles[0]?.id}`);
  await eventually(() => text(view)).toContain('Its words were changed');
  expect(
    await view.$$eval('.chain-node[data-edited="true"] .chain-name', (all) => all.map((one) => one.textContent)),
  ).toEqual(['The Sound Gazette']);
  const changes = await view.$eval('.changes', (part) => (part as HTMLElement).innerText.replace(/\s+/g, ' '));
  expect(changes).toContain('removed: closed added: left open by hand');
  expect(changes).toContain('Headline Ferry removed: adrift added: drifts in the sound');

  // Popup and card say so in a line, which leads to the article's page in the library, at the edits.
  const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
  const told = `Changed in 2 places since you read it on ${today}`;
  const popupNow = await page.openPopup();
  await eventually(() => popupNow.$eval('.edits-line', (line) => line.textContent).catch(() => null)).toBe(told);
  // Later, for the popup closes as soon as the tab opens, and would answer nothing any more.
  await openedBy(() => popupNow.$eval('.edits-line a', (link) => void setTimeout(() => (link as HTMLElement).click())));
  await page.tab.bringToFront();
  const { x, y } = await pointOfWords(page.tab, 'The crew did everything right');
  await page.tab.mouse.click(x, y);
  await openedBy(() => clickPart(page.tab, 'button', told));
});

/** The article's page that something opens in the library, at what was edited. */
async function openedBy(act: () => Promise<unknown>): Promise<void> {
  const { browser } = reader().chromium;
  const known = new Set(browser.targets());
  await act();
  const target = await browser.waitForTarget((each) => !known.has(each) && each.url().includes('view=article'));
  const opened = await target.page();
  if (!opened) return expect.unreachable();
  await eventually(() => opened.evaluate(() => document.activeElement?.id)).toBe('edits');
  expect(await opened.$eval('#edits', (part) => (part as HTMLElement).innerText)).toContain('left open by hand');
  await opened.close();
}

test('a kept quotation that an editor moves is told to stand elsewhere, and stays marked', async () => {
  const [story] = ferryStories;
  const words = 'The crew did everything right';
  publishStory(reader().internet, story);
  const page = await reader().open(story.url);
  await page.described();
  const popup = await page.openPopup();
  const keep = () =>
    popup.$$eval(
      '.claim button[aria-pressed="false"]',
      (buttons, held) => {
        const button = buttons.find((each) => each.closest('.claim')?.textContent?.includes(held));
        (button as HTMLButtonElement | undefined)?.click();
        return button !== undefined;
      },
      words,
    );
  await eventually(keep).toBe(true);
  await eventually(async () => (await highlightedWords(page.tab)).kept?.join()).toContain(words);

  publishStory(reader().internet, story, (html) => {
    const passage = html.match(/<p>“The crew[\s\S]*?<\/p>/)?.[0] ?? expect.unreachable();
    return html.replace(passage, '').replace('</article>', `${passage}</article>`);
  });
  await page.tab.reload();
  await page.described();
  expect((await highlightedWords(page.tab)).kept?.join()).toContain(words);

  const { articles } = await reader().records();
  const view = await reader().openExtensionPage(`src/library/index.html?view=article&article=${articles[0]?.id}`);
  await eventually(() => text(view)).toContain('Now elsewhere in the article');
  expect(await view.$$eval('.row-status', (all) => all.map(({ textContent }) => textContent))).toContain(
    'Now elsewhere in the article',
  );
});
