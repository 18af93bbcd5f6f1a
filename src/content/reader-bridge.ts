import type { Cards } from './open-cards';
import type { PageSession, SessionPage } from './page-session';
import type { readPage } from './read-page';

/** What only articles need, in a script of its own: most pages of a day are none. */
export interface ArticleCode {
  readPage: typeof readPage;
  /** Follows what the page holds, opens its cards and offers to keep words, until the signal aborts. */
  openSession(page: SessionPage, signal: AbortSignal): OpenedSession;
}

export interface OpenedSession {
  session: PageSession;
  cards: Cards;
  /** Keeps the selected words and opens their card. False where nothing is selected, or nothing may be recorded. */
  keepSelection(): Promise<boolean>;
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
