import { describe, expect, inject, test } from 'vitest';
import { evaluate } from '../../src/cli/browsers/drive-firefox';
import { eventually } from './harness/eventually';
import { readFirefoxConsole } from './harness/firefox-console';
import { clickAt, pressKeys } from './harness/firefox-hands';
import { filler } from './harness/made-up-articles';
import { readFirefoxCard } from './harness/read-firefox-card';
import { shareFirefoxReader } from './harness/share-reader';

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
    `<main><p>Tower Courier</p><iframe src="/story-body.html" width="700" height="600" style="border: 7px solid"></iframe></main>`,
    `document.querySelector('iframe').contentDocument`,
  ],
];

/** Begins the body of a function that runs in the page: the tree, its document and its window. */
const within = (tree: string) =>
  `const tree = ${tree}; const page = tree.ownerDocument ?? tree; const view = page.defaultView;`;

/** The words that are painted in a tree, and whether the browser underlines them there. */
const readMarks = (tree: string) => `${within(tree)}
  const marks = [];
  for (const [name, ranges] of view.CSS.highlights) for (const each of ranges) {
    const range = page.createRange();
    range.setStart(each.startContainer, each.startOffset);
    range.setEnd(each.endContainer, each.endOffset);
    const style = view.getComputedStyle(each.startContainer.parentElement, '::highlight(' + name + ')');
    marks.push(range.toString() + ' ' + style.textDecorationLine);
  }
  return marks;`;

/** Where “lamp” stands in the window, in client pixels. */
const pointOfLamp = (tree: string) => `${within(tree)}
  const said = tree.querySelector('#said');
  said.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = page.createRange();
  range.setStart(said.firstChild, 4);
  range.setEnd(said.firstChild, 6);
  const { left, top, height } = range.getBoundingClientRect();
  const frame = view.frameElement;
  const corner = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: corner.left + (frame?.clientLeft ?? 0) + left + 2, y: corner.top + (frame?.clientTop ?? 0) + top + height / 2 };`;

/** All that stands in the page and in the tree. */
const readDom = (tree: string) => `${within(tree)}
  return [document.documentElement.outerHTML, tree.documentElement?.outerHTML ?? tree.innerHTML];`;

/** Articles whose words do not stand in the page's own tree, in Firefox; one browser serves all. */
describe.skipIf(inject('firefox') === null)('in Firefox', () => {
  const reader = shareFirefoxReader();
  const inPage = (body: string) => reader().inWebPage((marionette) => evaluate(marionette, body));

  async function openPlace(body: string): Promise<void> {
    const { internet, open } = reader();
    internet.publish(
      `${site}/story-body.html`,
      `<!doctype html><html lang="en"><title>Body</title><body>${story}</body></html>`,
    );
    internet.publish(
      `${site}/2031/03/tower`,
      `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    );
    await open(`${site}/2031/03/tower`);
  }

  test.each(places)(
    'a click on marked words in %s opens their card, beside them closes it, and nothing is left behind',
    async (_, body, tree) => {
      const card = readFirefoxCard(reader());
      await openPlace(body);
      await eventually(() => inPage(readMarks(tree))).toEqual(['“The lamp is bought,” underline']);
      const before = await inPage(readDom(tree));
      const { x, y } = (await inPage(pointOfLamp(tree))) as { x: number; y: number };
      const click = (dx = 0, dy = 0) =>
        reader().inWebPage((marionette) => clickAt(marionette, { x: x + dx, y: y + dy }));

      await click();
      await eventually(card.text).toContain('The lamp is bought');
      await reader().inWebPage((marionette) => pressKeys(marionette, 'Escape'));
      await eventually(card.text).toBe('');
      await click();
      await eventually(card.text).toContain('The lamp is bought');
      await click(400, -60);
      await eventually(card.text).toBe('');
      expect(await inPage(readDom(tree))).toEqual(before);
      expect(await readFirefoxConsole(reader())).toEqual([]);
    },
  );

  test.each(places)('words that change in %s are read anew, and lose their mark', async (_, body, tree) => {
    await openPlace(body);
    await eventually(() => inPage(readMarks(tree))).toEqual(['“The lamp is bought,” underline']);
    await inPage(`${tree}.querySelector('#said').textContent = '“The lamp is broken,” Piet Lund said on Friday.'`);
    await eventually(() => inPage(readMarks(tree))).toEqual(['“The lamp is broken,” underline']);
  });
});
