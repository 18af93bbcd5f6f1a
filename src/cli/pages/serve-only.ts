import type { HTTPRequest, Page } from 'puppeteer-core';
import type { SavedPage } from './find-saved-pages';

/** Makes a tab get this one page at its own address, with the page's scripting off, and refuses whatever else it asks for. */
export async function serveOnly(tab: Page, page: SavedPage): Promise<void> {
  const body = page.readBytes();
  const contentType = page.charset === null ? 'text/html' : `text/html; charset=${page.charset}`;
  await tab.setJavaScriptEnabled(false);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const answer = isForPage(request, tab, page)
      ? request.respond({ status: 200, contentType, body })
      : // A refused <meta http-equiv="refresh"> must leave the document standing, which only "aborted" does.
        request.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
    answer.catch(() => {}); // The tab was closed in between.
  });
}

/** Browsers know some sites to be https only and ask for them in that way, so the scheme is not compared. */
function isForPage(request: HTTPRequest, tab: Page, page: SavedPage): boolean {
  if (!request.isNavigationRequest() || request.frame() !== tab.mainFrame()) return false;
  return withoutScheme(request.url()) === withoutScheme(new URL(page.url).href);
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:/, '').replace(/#.*$/, '');
}
