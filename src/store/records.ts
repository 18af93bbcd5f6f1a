import type { Shelf } from '../core/finding/shelf';
import type { ArticleId, Claim, ClaimId, ReaderMarks } from '../core/model';
import type { ArticleVersion } from '../core/versions/article-version';

/** Where the reader acted, or what acted for the reader. */
export type Actor = 'popup' | 'card' | 'library' | 'sidepanel' | 'import' | 'reader';

/** What was done; one word each, so that it can be put in any language. */
export type Act =
  | 'keep'
  | 'let-go'
  | 'correct'
  | 'tag'
  | 'note'
  | 'status'
  | 'dismiss'
  | 'readmit'
  | 'delete'
  | 'restore'
  | 'make'
  | 'import';

/** All of a claim that the reader can change. */
export type ChangeableMarks = ReaderMarks & Pick<Claim, 'deletedAt'>;

/** One claim's share in a change: the fields changed, before and after. */
export interface ClaimChange {
  claimId: ClaimId;
  before: Partial<ChangeableMarks>;
  after: Partial<ChangeableMarks>;
}

/** One act of the reader, on one claim or on many: one step of undo. */
export interface ChangeRecord {
  /** Counts upwards; the order of the acts. */
  id: number;
  act: Act;
  by: Actor;
  /** ISO 8601. */
  at: string;
  /** dropped: undone, and then something else was done, so that it cannot be done again. */
  state: 'done' | 'undone' | 'dropped';
  /** When it was last undone or done again; null where never. */
  turnedAt: string | null;
  claimIds: ClaimId[];
  /** Of an import only, which then names no claims: one is found by its article. A hundred thousand entries of an index take seconds to write. */
  articleIds?: ArticleId[];
  entries: ClaimChange[];
}

/** An article as it read from one time to another. */
export interface VersionRecord extends ArticleVersion {
  id: number;
  articleId: ArticleId;
  /** ISO 8601. */
  firstReadAt: string;
  lastReadAt: string;
}

/** A shelf as stored; made from the records of its article, but for the stamps. */
export interface ShelfRecord extends Shelf {
  /** Of the ledger, when this shelf was written. */
  revision: number;
  /** Of each claim: when it was last seen, kept, let go or put into the trash, by a clock that never goes back. */
  stamps: number[];
  /** The oldest stamp of a claim that expires one day; absent where there is none. */
  oldestStamp?: number;
  /** The block that holds the article's marks. */
  block?: number;
}

export interface RecordCounts {
  articles: number;
  claims: number;
}

/** The one row by which writes are counted. */
export interface Ledger {
  id: 'ledger';
  /** Made with the database; a database with another one is not the one we knew. */
  databaseId: string;
  /** How many are recorded, those in the trash included: counting a hundred thousand takes half a second. Absent until the first write counts them. */
  counts?: RecordCounts;
  /** Counts the writes. */
  revision: number;
  /** Counts the backups put in place of everything; absent until the first. */
  restores?: number;
  /** The latest time any write was told, ISO 8601: expiry counts from it, so that a clock set back deletes nothing early. */
  latestAt: string;
}
