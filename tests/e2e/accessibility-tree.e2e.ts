import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import type { OpenPage } from './harness/open-reader';
import { sampleArticle } from './harness/sample-article';
import { shareReader } from './harness/share-reader';

/** What those meet who hear our pages or hit their parts with a trembling hand; what axe judges by itself stands in accessible.e2e.ts. */

const reader = shareReader();
let article: OpenPage;

beforeEach(async () => {
  article = await reader().open(sampleArticle.url);
  await article.described();
});

const library = 'src/library/index.html';
const surfaces: Record<string, [address: (tabId: number) => string, isThere: string]> = {
  popup: [(tabId) => `src/popup/index.html?tab=${tabId}`, '.claim'],
  'side panel': [(tabId) => `src/sidepanel/index.html?tab=${tabId}`, '.claim'],
  settings: [() => 'src/options/index.html', '#data'],
  'welcome page': [() => 'src/welcome/index.html', '.sample'],
  library: [() => library, '.list-row'],
  pictures: [() => `${library}?view=pictures`, '.calendar-day'],
  trash: [() => `${library}?view=trash`, 'h1'],
  backups: [() => `${library}?view=care`, 'h2'],
  export: [() => `${library}?view=export`, 'h2'],
  import: [() => `${library}?view=import`, 'h2'],
};

async function open(surface: string): Promise<Page> {
  const [address, isThere] = surfaces[surface] ?? expect.unreachable();
  const page = await reader().openExtensionPage(address(article.tabId));
  await page.waitForSelector(isThere);
  return page;
}

/** The article's page in the library, reached as a reader reaches it. */
async function openArticleView(): Promise<Page> {
  const page = await open('library');
  await page.waitForSelector('.group-title a');
  await page.$eval('.group-title a', (link) => (link as HTMLElement).click());
  await page.waitForSelector('.passage-claim-more');
  return page;
}

describe.each(Object.keys(surfaces))('%s', (surface) => {
  test('has one heading above all others and leaves none out on the way down', async () => {
    const levels = await readLevels(await open(surface));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has nothing to hit that is smaller than 24 pixels and close to something else', async () => {
    const page = await open(surface);
    await eventually(() => page.evaluate(findSmallTargets)).toEqual([]);
  });
});

test('the claims of the popup are called by their speakers and source types', async () => {
  const page = await open('popup');
  const named = (await readNodes(page)).filter(({ role }) => role === 'article').map(({ name }) => name);
  expect(named.slice(0, 3)).toEqual([
    'Calder Harbour Authority, Statement',
    'Calder Harbour Authority, Statement',
    'an inspection report, Document',
  ]);
});

test('in an article of the library each fold is called by the source type and the trail of its claim', async () => {
  const folds = (await readNodes(await openArticleView())).filter(({ role }) => role === 'DisclosureTriangle');
  const names = folds.map(({ name }) => name?.replace(/\s+/g, ' ').trim());
  expect(names).toContain('Statement Calder Harbour Authority through The Calder Courier');
  expect(names).toContain('Interview Tomas Orrel through BBC through The Calder Courier');
});

test('the welcome page says a claim in one sentence when its words are chosen, and not the controls beside it', async () => {
  const page = await open('welcome page');
  const said = () => page.$$eval('[role="status"], [aria-live]', (parts) => parts.map((each) => each.textContent));
  await page.$$eval('.sample-mark', ([, second]) => (second as HTMLElement).click());
  await eventually(async () => (await said()).join(' ')).toContain('cost twice what was planned');
  expect((await said()).join(' ')).not.toContain('Keep');
  expect(await page.$$eval(':is([role="status"], [aria-live]) select', (choices) => choices.length)).toBe(0);
});

test('a row that is deleted hands the focus to its neighbour, and undo hands it back to a row', async () => {
  const page = await open('library');
  await page.bringToFront();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  const count = () => page.$$eval('.list-row', (rows) => rows.length);
  await page.keyboard.press('j');
  await eventually(focused).toBe('row');
  await page.keyboard.press('Delete');
  await page.waitForSelector('.told-step');
  await eventually(focused).toBe('row');
  await page.keyboard.press('u');
  await eventually(count).toBeGreaterThan(0);
  await eventually(focused).toBe('row');
});

test('who asks for more contrast gets rules and small words as dark as all others', async () => {
  const page = await open('popup');
  const soft = () => page.$eval('.article-origin', (each) => getComputedStyle(each).color);
  const ink = await page.$eval('.article-title', (each) => getComputedStyle(each).color);
  expect(await soft()).not.toBe(ink);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
  await eventually(soft).toBe(ink);
});

function readLevels(page: Page): Promise<number[]> {
  return page.$$eval('h1, h2, h3, h4, h5, h6', (headings) =>
    headings
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map(({ tagName }) => Number(tagName.slice(1))),
  );
}

async function readNodes(page: Page): Promise<SerializedAXNode[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const nodes: SerializedAXNode[] = [];
  const gather = (node: SerializedAXNode) => {
    nodes.push(node);
    node.children?.forEach(gather);
  };
  if (tree) gather(tree);
  return nodes;
}

/** Runs in the page. WCAG 2.2, 2.5.8: links within a text and what has room around it may be smaller. */
function findSmallTargets(): string[] {
  const least = 24;
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => {
      const { x, y, width, height } = (each.closest('label') ?? each).getBoundingClientRect();
      return { each, x, y, width, height };
    })
    .filter(({ width, height }) => width > 1 && height > 1);
  const isWithinText = ({ each }: { each: HTMLElement }) =>
    each.tagName === 'A' &&
    getComputedStyle(each).display === 'inline' &&
    each.parentElement?.textContent?.trim() !== each.textContent?.trim();
  const isCrowded = (small: (typeof targets)[number]) =>
    targets.some((other) => {
      if (other.each === small.each || other.each.contains(small.each)) return false;
      const [left, top] = [small.x + small.width / 2 - least / 2, small.y + small.height / 2 - least / 2];
      return (
        other.x < left + least && other.x + other.width > left && other.y < top + least && other.y + other.height > top
      );
    });
  return targets
    .filter(({ width, height }) => width < least || height < least)
    .filter((target) => !isWithinText(target) && isCrowded(target))
    .map(({ each, width, height }) => `${each.outerHTML.slice(0, 120)}: ${width} × ${height}`);
}
