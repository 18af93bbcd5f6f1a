import * as v from 'valibot';
import type { ArticleId } from '../../core/model';
import { articleShape, claimShape } from '../../core/record-shapes';
import type { ReadRecords } from '../read-records';
import { describeIssue } from './describe-issue';

/** Takes whole articles and claims one by one and keeps what fits; `records` is complete once all are added. */
export interface RecordCollector {
  readonly records: ReadRecords;
  addArticle(value: unknown, line: number | null): void;
  /** Its article must have been added before. */
  addClaim(value: unknown, line: number | null): void;
}

export function collectRecords(): RecordCollector {
  const records: ReadRecords = { articles: [], claims: [], refused: [] };
  const urls = new Map<ArticleId, string>();
  const claimIds = new Set<string>();
  return {
    records,
    addArticle(value, line) {
      const result = v.safeParse(articleShape, value);
      if (!result.success) {
        records.refused.push({ line, reason: 'wrong-shape', detail: describeIssue(result.issues) });
        return;
      }
      const article = result.output;
      if (urls.has(article.id)) {
        records.refused.push({ line, reason: 'twice', detail: article.id });
        return;
      }
      urls.set(article.id, article.url);
      records.articles.push(article);
    },
    addClaim(value, line) {
      const result = v.safeParse(claimShape, value);
      if (!result.success) {
        records.refused.push({ line, reason: 'wrong-shape', detail: describeIssue(result.issues) });
        return;
      }
      const claim = result.output;
      const articleUrl = urls.get(claim.articleId);
      if (articleUrl === undefined) records.refused.push({ line, reason: 'no-article', detail: claim.articleId });
      else if (claimIds.has(claim.id)) records.refused.push({ line, reason: 'twice', detail: claim.id });
      else {
        claimIds.add(claim.id);
        records.claims.push({ articleUrl, claim, line });
      }
    },
  };
}
