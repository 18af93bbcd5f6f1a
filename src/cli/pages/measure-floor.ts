import type { BrowserContext, CDPSession } from 'puppeteer-core';
import type { SavedPage } from './find-saved-pages';
import { serveOnly } from './serve-only';

export interface PageWithoutUs {
  /** Milliseconds of one pass over every text node, the first script that runs in the tab. */
  floorMs: number;
  outerHTML: string;
}

/**
 * Loads the page in a fresh tab of a private context, into which no extension reaches, and gives what it is without us. The pass
 * runs before anything else does, in a world of its own, as a content script would.
 */
export async function measureFloor(context: BrowserContext, page: SavedPage, waitMs: number): Promise<PageWithoutUs> {
  const tab = await context.newPage();
  try {
    await serveOnly(tab, page);
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: waitMs });
    const session = await tab.createCDPSession();
    const floorMs = (await evaluateApart(session, passOverText)) as number;
    const outerHTML = (await evaluateApart(session, 'document.documentElement.outerHTML')) as string;
    return { floorMs, outerHTML };
  } finally {
    await tab.close();
  }
}

const passOverText = `(() => {
  const start = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  return performance.now() - start;
})()`;

async function evaluateApart(session: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'hearsay-floor' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
