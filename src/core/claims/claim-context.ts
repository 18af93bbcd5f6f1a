import type { ArticleId, Claim, ClaimId } from '../model';
import type { Likeness } from '../suggestions/find-suggestion';
import type { Suggestion } from '../suggestions/suggestion';

/** The same words in another recorded article. */
export interface WordsElsewhere {
  claimId: ClaimId;
  articleId: ArticleId;
  outlet: string | null;
  title: string | null;
  url: string;
  /** ISO 8601, as the page gives it; null where it does not. */
  publishedAt: string | null;
}

/** What an outlet changed in an article in silence, between its last reading and the one before that read otherwise. */
export interface LastEdits {
  /** Passages, and the headline. */
  places: number;
  /** When it last read as before, ISO 8601. */
  since: string;
}

/** What a card shows of a claim beside the claim itself. Survives JSON. */
export interface ClaimContext {
  /** One place an article, the earliest publication first. */
  elsewhere: WordsElsewhere[];
  /** What the reader said of a claim like this one on this site. */
  suggestion: { suggestion: Suggestion; likeness: Likeness } | null;
  /** Null where the article reads as it always did. */
  edits: LastEdits | null;
  /** Statuses of the reader's own. */
  ownStatuses: string[];
}

/** What became of undoing or doing again. `other`: the last act was on other claims, and nothing was done. */
export type Turned = { state: 'turned'; claim: Claim | null } | { state: 'nothing' | 'other' };
