/**
 * Compares what built extensions cost the main thread of saved pages: processor time, compiling and running their scripts included, which
 * a clock inside of them does not see. Each page is opened in a fresh tab for each build in turn; a stand-in answers the scripts.
 *
 *   npx tsx bench/page-reading/compare-builds.ts articles|others EVERY ROUNDS DIST [DIST …]
 *
 * DIST is a built extension, such as ../main/dist/chrome; all are compared with the first one, on every EVERY-th page.
 */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { analyseArticle } from '../../src/background/analyse-article';
import { openExtensionPage, openTab } from '../../src/cli/browsers/drive-extension';
import { ensureBrowser } from '../../src/cli/browsers/ensure-browser';
import { openChromium } from '../../src/cli/browsers/open-chromium';
import { findSavedPages, type SavedPage } from '../../src/cli/pages/find-saved-pages';
import { serveOnly } from '../../src/cli/pages/serve-only';
import { english } from '../../src/core/lexicon/en/english';
import { openCatalogue } from '../../src/core/outlets/open-catalogue';
import type { ReadArticle } from '../../src/messages/contract';
import { packArticle } from '../../src/messages/pack-analysis';
import { defaultSettings } from '../../src/settings';
import { readPackedCatalogue } from '../../vite/outlet-catalogue';
import { quantile } from '../section';
import { readJsonLines, sharedPath } from '../shared-data';
import { standIn } from './stand-in';

const [kind = 'articles', every = '4', rounds = '2', ...builds] = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Milliseconds of the main thread; those of `content` hold most of the detection, which begins while the script runs. */
const parts = ['content', 'detect', 'reader', 'read', 'paint', 'all'] as const;
type Cost = Record<(typeof parts)[number], number>;

const [firstWaitMs, mostWaits] = [30, 60]; // Each look costs the page a little, so there are few.

const marking = { types: defaultSettings.chosenTypes, onlyKept: false, leastConfidence: 0, marksOutlets: true };
const setting = {
  knowledge: { lexicon: english, catalogue: openCatalogue(JSON.parse(readPackedCatalogue())) },
  marking: { ...marking, findsAttitudes: false, offersSelection: true },
  isPrivate: true, // Nothing is recorded, so that no database is needed.
  isRecorded: false,
  now: new Date(),
};

const extensionName = 'compare-builds';
const extension = writeExtension();
const { executable } = await ensureBrowser('chromium');
const args = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-features=HttpsUpgrades'];
const chromium = await openChromium({ executable, extension, access: 'none', headless: true, args });
const extensionPage = await openExtensionPage(chromium, 'manifest.json');
const index = readJsonLines<{ id: string; is_article: boolean | null }>(sharedPath('pages/index.jsonl'));
const wanted = new Set(index.flatMap(({ id, is_article }) => (is_article === (kind === 'articles') ? [id] : [])));
const pages = findSavedPages(sharedPath('pages'))
  .filter((page): page is SavedPage => !('error' in page) && wanted.has(page.id))
  .filter((_, at) => at % Number(every) === 0);

const costs: Cost[][] = builds.map(() => []);
try {
  for (const page of pages) {
    const trials = builds.map((): Cost[] => []);
    for (let round = 0; round < Number(rounds); round++)
      for (let step = 0; step < builds.length; step++) {
        const at = (step + round) % builds.length;
        const cost = await measure(page, at).catch((error) => {
          print(`${page.id}, ${builds[at]}: ${error}`);
          return null;
        });
        if (cost) trials[at]?.push(cost);
      }
    if (trials.some(({ length }) => length === 0)) continue;
    trials.forEach((each, at) => {
      costs[at]?.push(leastOf(each));
    });
  }
} finally {
  await chromium.browser.close();
}
print(`${costs[0]?.length} ${kind}; p50 / p95 in ms, and the sum against that of the first build`);
for (const part of parts) {
  const sums = costs.map((all) => all.reduce((sum, cost) => sum + cost[part], 0));
  const figures = costs.map((all, at) => {
    const spent = all.map((cost) => cost[part]);
    const [middle, high] = [0.5, 0.95].map((share) => quantile(spent, share).toFixed(2));
    return `${middle} / ${high} (${((sums[at] ?? 0) / (sums[0] ?? 0)).toFixed(3)})`.padStart(26);
  });
  print(`${part.padEnd(8)}${figures.join('')}`);
}

async function measure(page: SavedPage, at: number): Promise<Cost> {
  const { tab, tabId } = await openTab(chromium, extensionPage);
  try {
    await serveOnly(tab, page);
    await tab.goto(page.url, { waitUntil: 'load', timeout: 30_000 });
    const session = await tab.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await runScript(tabId, 'stand-in.js');
    const evaluate = await openWorld(session);
    await evaluate('document.body.checkVisibility()'); // The page's own styles and layout are not ours to pay for.

    const cost: Cost = { content: 0, detect: 0, reader: 0, read: 0, paint: 0, all: 0 };
    const spend = async (part: (typeof parts)[number], work: () => Promise<unknown>): Promise<unknown> => {
      const before = await readProcessorMs(session);
      const result = await work();
      cost[part] = (await readProcessorMs(session)) - before;
      cost.all += cost[part];
      return result;
    };
    await spend('content', () => runScript(tabId, `${at}/content.js`));
    let next = await spend('detect', () => nextEvent(evaluate));
    if (next === 'reader/load') {
      await spend('reader', () => runScript(tabId, `${at}/reader.js`));
      next = await spend('read', async () => {
        await evaluate('standIn.answer(null)');
        return nextEvent(evaluate);
      });
    }
    if (next === 'article/analyse') {
      const read = JSON.parse(String(await evaluate('standIn.asked()'))) as ReadArticle;
      const analysed = packArticle(await analyseArticle(null as never, read, setting));
      await evaluate(`standIn.prepare(${JSON.stringify(JSON.stringify(analysed))})`);
      next = await spend('paint', async () => {
        await evaluate('standIn.answerPrepared()');
        return nextEvent(evaluate);
      });
    }
    if (next === 'failed') throw new Error('The content script failed.');
    return cost;
  } finally {
    await tab.close().catch(() => {});
  }
}

type Evaluate = (expression: string) => Promise<unknown>;

/** What the scripts ask for next, or the state in which they came to rest. */
async function nextEvent(evaluate: Evaluate): Promise<unknown> {
  for (let waits = 0; waits < mostWaits; waits++) {
    await new Promise((resolve) => setTimeout(resolve, firstWaitMs + 10 * waits));
    const event = await evaluate('standIn.next()');
    if (event !== null) return event;
  }
  throw new Error('The content script came to no end.');
}

async function runScript(tabId: number, file: string): Promise<void> {
  await extensionPage.evaluate(
    async (id, each) => {
      await chrome.scripting.executeScript({ target: { tabId: id }, files: [each] });
    },
    tabId,
    file,
  );
}

/** Gives the way into the extension's world of the page. */
async function openWorld(session: CDPSession): Promise<Evaluate> {
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const contextId = worlds.find(({ name }) => name === extensionName)?.id;
  if (contextId === undefined) throw new Error('The extension has no world in this page.');
  return async (expression) => {
    const asked = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value ?? null;
  };
}

async function readProcessorMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** What else runs on the machine only ever adds. */
function leastOf(trials: readonly Cost[]): Cost {
  return Object.fromEntries(parts.map((part) => [part, Math.min(...trials.map((cost) => cost[part]))])) as Cost;
}

/** An extension that does nothing by itself, with the scripts of all builds in its package. */
function writeExtension(): string {
  const folder = mkdtempSync('/tmp/hearsay-builds-');
  const manifest = {
    manifest_version: 3,
    name: extensionName,
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['<all_urls>'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  // tsx has every function named by a call that only its own files know.
  writeFileSync(join(folder, 'stand-in.js'), `{ const __name = (each) => each; (${standIn})(); }`);
  for (const [at, build] of builds.entries())
    cpSync(join(build, 'src/content'), join(folder, `${at}`), { recursive: true });
  return folder;
}
