import { fingerprintWords } from '../core/claims/fingerprint-words';
import type { ArticleId } from '../core/model';

/** The part of `storage.session` that is needed: it lives in memory, and only as long as the browser runs. */
export interface TabArticleStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A page in a tab and the article that was recorded of it. */
export interface TabArticle {
  tabId: number;
  /** Of the page. Kept as its fingerprint, never as it stands. */
  url: string;
  articleId: ArticleId;
}

/** Remembers what was recorded of a tab's page, so that a popup need not wait for a busy page to tell. */
export function rememberTabArticle(storage: TabArticleStorage, { tabId, url, articleId }: TabArticle): Promise<void> {
  return storage.set({ [keyOf(tabId)]: { page: fingerprintPage(url), articleId } });
}

export function forgetTabArticle(storage: TabArticleStorage, tabId: number): Promise<void> {
  return storage.remove(keyOf(tabId));
}

/** Gives the way to what is remembered of a tab's page; null where another page stands there, or nothing was recorded. */
export async function recallTabArticles(
  storage: TabArticleStorage,
): Promise<(page: Pick<TabArticle, 'tabId' | 'url'>) => ArticleId | null> {
  const stored = await storage.get(null);
  return ({ tabId, url }) => {
    const { page, articleId } = Object(stored[keyOf(tabId)]) as Record<string, unknown>;
    return page === fingerprintPage(url) && typeof articleId === 'string' ? (articleId as ArticleId) : null;
  };
}

const keyOf = (tabId: number) => `tab:${tabId}`;
const fingerprintPage = (url: string) => fingerprintWords([url.replace(/#.*$/s, '')]);
