import { expect, test } from 'vitest';
import type { ArticleId } from '../../src/core/model';
import {
  forgetTabArticle,
  recallTabArticles,
  rememberTabArticle,
  type TabArticleStorage,
} from '../../src/store/tab-articles';

function memorySession(): TabArticleStorage & { stored: Map<string, unknown> } {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: async () => Object.fromEntries(stored),
    async set(entries) {
      for (const [key, value] of Object.entries(entries)) stored.set(key, value);
    },
    async remove(key) {
      stored.delete(key);
    },
  };
}

const page = { tabId: 7, url: 'http://mill-herald.example/2031/mill?edition=2' };
const articleId = 'mill' as ArticleId;

test('the article of a tab is recalled for the page it was recorded of, wherever in it the reader is', async () => {
  const session = memorySession();
  await rememberTabArticle(session, { ...page, articleId });
  const recall = await recallTabArticles(session);
  expect(recall(page)).toBe(articleId);
  expect(recall({ ...page, url: `${page.url}#comments` })).toBe(articleId);
  expect(recall({ ...page, url: 'http://mill-herald.example/2031/mill?edition=3' })).toBeNull();
  expect(recall({ ...page, tabId: 8 })).toBeNull();
});

test('no address is kept, and what is forgotten is gone', async () => {
  const session = memorySession();
  await rememberTabArticle(session, { ...page, articleId });
  expect(JSON.stringify([...session.stored])).not.toContain('herald');
  await forgetTabArticle(session, page.tabId);
  expect((await recallTabArticles(session))(page)).toBeNull();
});
