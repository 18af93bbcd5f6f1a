import type { ArticleId, CheckStatus, ClaimId, QuoteKind, SourceType } from '../model';

/** What the library knows of an article without opening its record. */
export interface ShelvedArticle {
  id: ArticleId;
  url: string;
  title: string | null;
  publisher: string | null;
  hostname: string | null;
  publishedAt: string | null;
  lastReadAt: string;
}

/**
 * The claims of one article, packed for finding: one column a property, one row a claim. A hundred thousand claims are
 * read in this form in a fraction of the time that their records take.
 */
export interface Shelf {
  article: ShelvedArticle;
  ids: ClaimId[];
  /** Folded words, speaker, outlets and note of each claim, one line each; see `writeLine`. */
  lines: string;
  sourceTypes: SourceType[];
  kinds: QuoteKind[];
  speakers: (string | null)[];
  /** Names, one line each; an empty string for none. */
  carriers: string[];
  tags: string[];
  statuses: (CheckStatus | null)[];
  orders: number[];
  /** Sums of `shelfMarks`. */
  marks: number[];
  /** Milliseconds since 1970; 0 where never. */
  firstSeen: number[];
  lastSeen: number[];
  changed: number[];
}

/** One claim of a shelf, taken out. */
export interface ShelvedClaim {
  id: ClaimId;
  article: ShelvedArticle;
  line: string;
  /** With which its words begin; see `findFirstLetters`. */
  letters: number;
  sourceType: SourceType;
  kind: QuoteKind;
  speaker: string | null;
  carriers: readonly string[];
  tags: readonly string[];
  status: CheckStatus | null;
  order: number;
  isKept: boolean;
  isDeleted: boolean;
  isDismissed: boolean;
  isByHand: boolean;
  /** Believed, wished or done, not said. */
  isAttitude: boolean;
  /** Milliseconds since 1970; 0 where never. */
  firstSeen: number;
  lastSeen: number;
  changed: number;
  /** Milliseconds since 1970; NaN where the page does not say. */
  published: number;
}

export const shelfMarks = { kept: 1, deleted: 2, dismissed: 4, byHand: 8, attitude: 16 } as const;
