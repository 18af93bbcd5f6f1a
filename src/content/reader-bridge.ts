import type { paintPage, showMarks } from './paint-page';
import type { readPage } from './read-page';

/** What only articles need, in a script of its own: most pages of a day are none. */
export interface ArticleCode {
  readPage: typeof readPage;
  paintPage: typeof paintPage;
  showMarks: typeof showMarks;
}

// Both scripts run in the extension's isolated world of the page, which the page itself cannot see.
const shelf = globalThis as typeof globalThis & { hearsayArticleCode?: ArticleCode };

/** Called by the reader's script once it is there. */
export function offerArticleCode(code: ArticleCode): void {
  shelf.hearsayArticleCode = code;
}

/** The code that reads and paints articles; undefined before the first article of this page. */
export function loadedArticleCode(): ArticleCode | undefined {
  return shelf.hearsayArticleCode;
}
