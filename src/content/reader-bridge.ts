import type { offerSelection } from './offer-selection';
import type { openCards } from './open-cards';
import type { showMarks } from './paint-page';
import type { createPainter } from './painter';
import type { readPage } from './read-page';

/** What only articles need, in a script of its own: most pages of a day are none. */
export interface ArticleCode {
  readPage: typeof readPage;
  createPainter: typeof createPainter;
  showMarks: typeof showMarks;
  openCards: typeof openCards;
  offerSelection: typeof offerSelection;
}

// Both scripts run in the extension's isolated world of the page, which the page itself cannot see.
const shelf = globalThis as typeof globalThis & { hearsayArticleCode?: ArticleCode };

/** Called by the reader's script once it is there. */
export function offerArticleCode(code: ArticleCode): void {
  shelf.hearsayArticleCode = code;
}

/** It goes with the content script that loaded it, as the card does. */
export function forgetArticleCode(): void {
  delete shelf.hearsayArticleCode;
}

/** The code that reads and paints articles; undefined before the first article of this page. */
export function loadedArticleCode(): ArticleCode | undefined {
  return shelf.hearsayArticleCode;
}
