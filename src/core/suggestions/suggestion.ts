import type { SourceType } from '../model';

/** What the reader said against the analysis. */
export type SuggestedChange =
  | { kind: 'source-type'; from: SourceType; to: SourceType }
  /** Null: the article does not name who said it. */
  | { kind: 'speaker'; from: string | null; to: string | null }
  /** Not a quotation. */
  | { kind: 'dismiss' };

/**
 * A correction that the reader made, to be offered, never applied by itself, for claims of the same site with the same speaker,
 * outlet or phrasing. What the claim did not have is null.
 */
export interface Suggestion {
  /** Made of what it says: the same correction twice is one suggestion. */
  id: string;
  /** Without "www.". */
  site: string;
  change: SuggestedChange;
  speaker: string | null;
  /** The last outlet or platform that carried the words. */
  outlet: string | null;
  /** The words of the article that decided what was corrected: "told reporters", "the mayor". */
  phrasing: string | null;
  /** ISO 8601; when the reader first said so. */
  madeAt: string;
}
