/**
 * Compares what reading saved pages costs in two versions of the page code, in processor time of the page's main thread, each reading in a
 * fresh tab and the two in turn, so that a shared machine disturbs both alike.
 *
 *   npx tsx bench/page-reading/compare-versions.ts OTHER_FOLDER [EVERY [ROUNDS]]
 *
 * OTHER_FOLDER is a checkout of the repository; this one is compared with it on every EVERY-th page.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { projectFolder } from '../../src/cli/project-folder';
import { quantile } from '../section';
import { sharedPath } from '../shared-data';
import { startChromium } from '../start-chromium';
import { bundleReader } from './bundle-reader';
import { withSavedPage } from './open-saved-page';
import { listSavedPages, type SavedPage } from './saved-pages';

const [other = '../main', every = '4', rounds = '1'] = process.argv.slice(2);
const folder = sharedPath('pages');
const print = (line: string) => process.stdout.write(`${line}\n`);

interface Cost {
  isArticle: boolean;
  detectMs: number;
  readMs: number;
  floorMs: number;
}

const folders = [resolve(other), projectFolder];
const codes = await Promise.all(folders.map(async (each) => (await bundleReader(writeEntry(each))).code));
const browser = await startChromium();
const pages = listSavedPages(folder).filter((_, at) => at % Number(every) === 0);
const costs: Cost[][] = codes.map(() => []);
try {
  for (const page of pages) {
    const trials = codes.map((): Cost[] => []);
    for (let round = 0; round < Number(rounds); round++)
      for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const cost = await measure(browser, page, codes[at] ?? '').catch(() => null);
        if (cost) trials[at]?.push(cost);
      }
    if (trials.some(({ length }) => length === 0)) continue;
    trials.forEach((each, at) => {
      costs[at]?.push(leastOf(each));
    });
  }
} finally {
  await browser.close();
}
for (const isArticle of [true, false]) {
  print(isArticle ? 'articles' : 'others');
  costs.forEach((all, at) => {
    const called = all.filter((cost) => cost.isArticle === isArticle);
    const figures = (read: (cost: Cost) => number) =>
      [0.5, 0.95].map((share) => quantile(called.map(read), share).toFixed(2)).join(' / ');
    print(
      `  ${folders[at]}: ${called.length} pages; detect ${figures(({ detectMs }) => detectMs)}, read ${figures(({ readMs }) => readMs)}, ` +
        `together ${figures(({ detectMs, readMs }) => detectMs + readMs)} ms; floor ${figures(({ floorMs }) => floorMs)}; ` +
        `for each floor ${figures(({ detectMs, readMs, floorMs }) => (detectMs + readMs) / Math.max(floorMs, 0.1))}`,
    );
  });
}

/** What else runs on the machine only ever adds. */
function leastOf(trials: readonly Cost[]): Cost {
  const least = (read: (cost: Cost) => number) => Math.min(...trials.map(read));
  return {
    isArticle: trials.some(({ isArticle }) => isArticle),
    detectMs: least(({ detectMs }) => detectMs),
    readMs: least(({ readMs }) => readMs),
    floorMs: least(({ floorMs }) => floorMs),
  };
}

async function measure(browser: Browser, page: SavedPage, code: string): Promise<Cost> {
  const floorMs = await withSavedPage(browser, folder, page, async (evaluate, processorMs) => {
    await evaluate(code);
    const before = await processorMs();
    await evaluate('hearsayVersion.floor()');
    return (await processorMs()) - before;
  });
  return withSavedPage(browser, folder, page, async (evaluate, processorMs) => {
    await evaluate(code);
    const started = await processorMs();
    const isArticle = (await evaluate('hearsayVersion.detect()')) as boolean;
    const detected = await processorMs();
    if (isArticle) await evaluate('hearsayVersion.read()');
    const finished = await processorMs();
    return { isArticle, floorMs, detectMs: detected - started, readMs: isArticle ? finished - detected : 0 };
  });
}

/** The same steps as the content script's, over the code of a folder. */
function writeEntry(tree: string): string {
  const file = join(mkdtempSync('/tmp/hearsay-version-'), 'entry.ts');
  writeFileSync(
    file,
    `import { detectInSteps, placeArticle } from '${tree}/src/page/detect-article';
import { runThrough } from '${tree}/src/page/in-steps';
import { readPage } from '${tree}/src/content/read-page';
let place = null;
const detect = () => {
  const detection = runThrough(detectInSteps(document, location));
  place = detection.isArticle ? runThrough(placeArticle(document, detection)) : null;
  return place !== null;
};
const read = () => runThrough(readPage(document, location, { ...place, wants: false }))?.article.text.length ?? 0;
const floor = () => {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  return length;
};
Object.assign(globalThis, { hearsayVersion: { detect, read, floor } });
`,
  );
  return pathToFileURL(file).href;
}
