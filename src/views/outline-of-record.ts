import type { ArticleRecord } from '../core/model';
import type { PageOutline } from '../messages/contract';

/** A page that was read, as its record tells it. */
export function outlineOfRecord(article: ArticleRecord): PageOutline {
  return {
    state: 'done',
    judged: null,
    metadata: { ...article, isPaywalled: null },
    articleId: article.id,
    claims: [],
    analysis: null,
  };
}
