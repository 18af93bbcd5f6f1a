import type { Analysis, ArticleMetadata, ArticleText } from '../core/model';

/** How far a page's content script has come. */
export type PageState = 'reading' | 'waiting' | 'done' | 'not-an-article' | 'failed';

/** Milliseconds that each step took; `mainThread` is all time of ours on the page's main thread, `analyse` is spent elsewhere. */
export interface PageTimes {
  detect: number;
  read: number;
  anchor: number;
  paint: number;
  mainThread: number;
  analyse: number;
}

/** What the content script answers to `page/describe`: all it knows of its page. */
export interface PageDescription {
  state: PageState;
  isArticle: boolean;
  metadata: ArticleMetadata | null;
  article: ArticleText | null;
  analysis: Analysis | null;
  ms: PageTimes;
}
