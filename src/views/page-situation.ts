import type { TabPage } from './tab-page';

/** How things stand with the page in a tab; each has its own words and its own next step. */
export type PageSituation =
  | 'article'
  | 'reading'
  | 'unsupported'
  | 'no-access'
  | 'no-access-unknown-site'
  | 'paused-everywhere'
  | 'paused-site'
  | 'not-reading'
  | 'not-an-article'
  | 'failed';

/** What is the case with a page, the reader's own decisions first: who paused is not told that access is missing. */
export function judgeSituation(page: TabPage | null): PageSituation {
  if (!page) return 'unsupported';
  const { outline, settings, site, sitePattern } = page;
  if (settings.isPaused && sitePattern) return 'paused-everywhere';
  if (site.isPaused) return 'paused-site';
  if (!outline) return judgeUnread(page);
  if (outline.state === 'failed') return 'failed';
  if (outline.state === 'not-an-article') return 'not-an-article';
  return outline.state === 'done' ? 'article' : 'reading';
}

/** Without access the browser tells us the address only after a click on the toolbar button. */
function judgeUnread({ access, sitePattern, isAddressHidden }: TabPage): PageSituation {
  if (!sitePattern) return isAddressHidden && access !== 'all' ? 'no-access-unknown-site' : 'unsupported';
  return access === 'none' ? 'no-access' : 'not-reading';
}
