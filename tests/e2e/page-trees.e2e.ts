import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { filler } from './harness/made-up-articles';
import { readCard, waitForCard, waitForNoCard } from './harness/read-card';
import { shareReader } from './harness/share-reader';

/** Articles whose words do not stand in the page's own tree. */

const reader = shareReader();
const site = 'http://tower-courier.example';
const story = `<article><h1>Tower to be lit again</h1><p>${filler.repeat(3)}</p><p id="said">“The lamp is bought,” Oda Renn said on Tuesday.</p><p>${filler.repeat(4)}</p></article>`;
const head = `<title>Tower to be lit again | Tower Courier</title><meta property="og:type" content="article"><meta property="article:published_time" content="2031-03-01T08:00:00Z">`;

/** What each page keeps its article in, and how a script of the page gets at the tree. */
const places: readonly (readonly [place: string, body: string, tree: string])[] = [
  [
    'an open shadow tree',
    `<main><p>Tower Courier</p><tower-story><template shadowrootmode="open">${story}</template></tower-story></main>`,
    `document.querySelector('tower-story').shadowRoot`,
  ],
  [
    'a frame of the same origin',
    `<main><p>Tower Courier</p><iframe src="/story-body.html" width="700" height="600"></iframe></main>`,
    `document.querySelector('iframe').contentDocument`,
  ],
];

async function openPlace(body: string) {
  reader().internet.publish(
    `${site}/story-body.html`,
    `<!doctype html><html lang="en"><title>Body</title><body>${story}</body></html>`,
  );
  reader().internet.publish(
    `${site}/2031/03/tower`,
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
  const page = await reader().open(`${site}/2031/03/tower`);
  return page;
}

/** The words that are painted in a tree, and whether the browser underlines them there. */
const readMarks = (tree: string) => `(() => {
  const tree = ${tree};
  const view = (tree.ownerDocument ?? tree).defaultView;
  const marks = [];
  for (const [name, ranges] of view.CSS.highlights) for (const each of ranges) {
    const range = (tree.ownerDocument ?? tree).createRange();
    range.setStart(each.startContainer, each.startOffset);
    range.setEnd(each.endContainer, each.endOffset);
    const style = view.getComputedStyle(each.startContainer.parentElement, '::highlight(' + name + ')');
    marks.push(range.toString() + ' ' + style.textDecorationLine);
  }
  return marks;
})()`;

test.each(places)('words in %s are marked for the eye to see', async (_, body, tree) => {
  const page = await openPlace(body);
  await eventually(async () => (await page.described()).claims.length).toBe(1);
  await eventually(() => page.tab.evaluate(readMarks(tree))).toEqual(['“The lamp is bought,” underline']);
});

test.each(places)('words that change in %s are read anew, and lose their mark', async (_, body, tree) => {
  const page = await openPlace(body);
  await eventually(() => page.tab.evaluate(readMarks(tree))).toEqual(['“The lamp is bought,” underline']);
  await page.tab.evaluate(
    `${tree}.querySelector('#said').textContent = '“The lamp is broken,” Piet Lund said on Friday.'`,
  );
  await eventually(() => page.tab.evaluate(readMarks(tree))).toEqual(['“The lamp is broken,” underline']);
});

/** Where the words stand in the window. */
const pointOfLamp = (tree: string) => `(() => {
  const tree = ${tree};
  const page = tree.ownerDocument ?? tree;
  const said = tree.querySelector('#said');
  said.scrollIntoView({ block: 'center' });
  const range = page.createRange();
  range.setStart(said.firstChild, 4);
  range.setEnd(said.firstChild, 6);
  const { x, y, height } = range.getBoundingClientRect();
  const frame = page.defaultView.frameElement;
  const corner = frame?.getBoundingClientRect() ?? { x: 0, y: 0 };
  return { x: corner.x + (frame?.clientLeft ?? 0) + x + 2, y: corner.y + (frame?.clientTop ?? 0) + y + height / 2 };
})()`;

test.each(places)(
  'a click on marked words in %s opens their card; one beside them closes it',
  async (_, body, tree) => {
    const { tab } = await openPlace(body);
    await eventually(() => tab.evaluate(readMarks(tree))).toEqual(['“The lamp is bought,” underline']);
    const { x, y } = (await tab.evaluate(pointOfLamp(tree))) as { x: number; y: number };
    await tab.mouse.click(x, y);
    await waitForCard(tab);
    expect(await readCard(tab)).toContain('The lamp is bought');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.mouse.click(x, y);
    await waitForCard(tab);
    await tab.mouse.click(x + 400, y - 60);
    await waitForNoCard(tab);
  },
);
