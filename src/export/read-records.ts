import type { ArticleRecord, Claim } from '../core/model';

/** What a file says of an article: its address, and whatever else it gives. */
export type ReadArticle = Partial<ArticleRecord> & { url: string };

/** What a file says of one claim, and where in the file it stands. */
export interface ReadClaim {
  articleUrl: string;
  claim: Partial<Claim>;
  /** From 1; null where the format has no lines. */
  line: number | null;
}

/** Why something in a file is not taken; a code, so that it can be put in any language. */
export type RefusalReason =
  | 'not-this-format'
  | 'newer-version'
  | 'broken'
  | 'wrong-shape'
  | 'no-address'
  | 'no-words'
  | 'no-article'
  | 'twice';

export interface Refusal {
  /** From 1; null where it concerns the file as a whole. */
  line: number | null;
  reason: RefusalReason;
  /** What exactly: the field, or the parser's words. Empty where the reason says it all. */
  detail: string;
}

/** Everything found in a file, before it is compared with what is recorded. */
export interface ReadRecords {
  articles: ReadArticle[];
  claims: ReadClaim[];
  refused: Refusal[];
}

/** A file that cannot be taken at all. */
export function refuseFile(reason: RefusalReason, detail = '', line: number | null = null): ReadRecords {
  return { articles: [], claims: [], refused: [{ line, reason, detail }] };
}
