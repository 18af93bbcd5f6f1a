import type { ArticleId, CheckStatus, QuoteKind, SourceType } from '../model';

export type LibraryShelf = 'all' | 'kept' | 'seen' | 'trash' | 'dismissed';
export type SortKey = 'read' | 'seen' | 'published' | 'changed' | 'speaker' | 'outlet';
export type GroupKey = 'none' | 'article' | 'speaker' | 'outlet' | 'day';

/**
 * What to show of the library. An empty list asks for nothing; the names within one list are alternatives, the lists
 * together are conditions. Days are YYYY-MM-DD, the first and the last one included.
 */
export interface LibraryQuery {
  /** As typed: beginnings of words, "phrases", -exclusions. */
  words: string;
  shelf: LibraryShelf;
  sourceTypes: SourceType[];
  kinds: QuoteKind[];
  /** An empty string asks for claims of nobody named. */
  speakers: string[];
  /** Who published the article. */
  outlets: string[];
  /** Who carried the words before. */
  carriers: string[];
  tags: string[];
  /** An empty string asks for claims without a status. */
  statuses: CheckStatus[];
  articles: ArticleId[];
  readFrom: string | null;
  readTo: string | null;
  publishedFrom: string | null;
  publishedTo: string | null;
  sortBy: SortKey;
  /** Oldest first, or names from Z to A. */
  isReversed: boolean;
  groupBy: GroupKey;
}

/** All that is not in the trash and not dismissed, the article read last first. */
export const wholeLibrary: Readonly<LibraryQuery> = {
  words: '',
  shelf: 'all',
  sourceTypes: [],
  kinds: [],
  speakers: [],
  outlets: [],
  carriers: [],
  tags: [],
  statuses: [],
  articles: [],
  readFrom: null,
  readTo: null,
  publishedFrom: null,
  publishedTo: null,
  sortBy: 'read',
  isReversed: false,
  groupBy: 'article',
};
