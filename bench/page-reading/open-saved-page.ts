import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { addressOf, loadSavedPage, type SavedPage } from './saved-pages';

/**
 * Opens a saved page at its own address in a new tab, its scripts off and every other request refused, and evaluates
 * expressions in a world of ours, as a content script sees it. `processorMs` tells the time that the page's main thread has worked.
 */
export async function withSavedPage<Result>(
  browser: Browser,
  folder: string,
  page: SavedPage,
  use: (evaluate: (expression: string) => Promise<unknown>, processorMs: () => Promise<number>) => Promise<Result>,
): Promise<Result> {
  const tab = await browser.newPage();
  try {
    await tab.setJavaScriptEnabled(false);
    await tab.setRequestInterception(true);
    serveOnly(tab, loadSavedPage(folder, page), page.charset ?? 'utf-8');
    await tab.goto(addressOf(page), { waitUntil: 'load', timeout: 30_000 });
    const session = await tab.createCDPSession();
    const contextId = await createWorld(session);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await use(
      (expression) => evaluateIn(session, contextId, expression),
      () => readProcessorMs(session),
    );
  } finally {
    await tab.close();
  }
}

function serveOnly(tab: Page, body: Buffer, charset: string): void {
  let isServed = false;
  tab.on('request', (request: HTTPRequest) => {
    if (!isServed && request.isNavigationRequest() && request.frame() === tab.mainFrame()) {
      isServed = true;
      void request.respond({ status: 200, contentType: `text/html; charset=${charset}`, body });
    } else void request.abort('aborted');
  });
}

/** Time the page's main thread has had of a processor so far; what others had of it does not count. */
async function readProcessorMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function createWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'hearsay' });
  return world.executionContextId;
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
