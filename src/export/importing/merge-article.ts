import type { ArticleId, ArticleRecord } from '../../core/model';
import type { Change } from '../plan-import';
import type { ReadArticle } from '../read-records';
import { differingFields, earlierOf, laterOf } from './is-same';

/** An article that is not recorded yet, its gaps filled with "not said". */
export function completeArticle(read: ReadArticle, id: ArticleId, importedAt: string): ArticleRecord {
  const { url } = read;
  return {
    title: null,
    publisher: null,
    hostname: /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1]?.toLowerCase() ?? null,
    lang: null,
    publishedAt: null,
    updatedAt: null,
    section: null,
    origins: {},
    outlets: [],
    dateline: null,
    byline: [],
    creditLine: null,
    origin: 'unknown',
    firstReadAt: importedAt,
    lastReadAt: importedAt,
    ...read,
    id,
  };
}

/** The newer reading counts where a file tells when it read; a file that does not tell only fills gaps. */
export function mergeArticle(before: ArticleRecord, read: ReadArticle): Change<ArticleRecord> {
  const { id: _, firstReadAt, lastReadAt, ...said } = read;
  const isNewer = lastReadAt !== undefined && Date.parse(lastReadAt) >= Date.parse(before.lastReadAt);
  const after: ArticleRecord = {
    ...before,
    ...(isNewer ? said : fillGaps(before, said)),
    firstReadAt: earlierOf(before.firstReadAt, firstReadAt),
    lastReadAt: laterOf(before.lastReadAt, lastReadAt),
  };
  return { before, after, fields: differingFields(before, after), kept: [] };
}

function fillGaps(before: ArticleRecord, said: Partial<ArticleRecord>): Partial<ArticleRecord> {
  const isGap = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(said).filter(([field]) => isGap(before[field as keyof ArticleRecord])),
  ) as Partial<ArticleRecord>;
}
