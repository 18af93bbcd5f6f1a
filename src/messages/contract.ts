import type { CitedClaim, CitingChoice } from '../core/citing/cited-claim';
import type { ClaimContext, Turned } from '../core/claims/claim-context';
import type { PageSources } from '../core/metadata/page-sources';
import type { Analysis, ArticleId, ArticleMetadata, Claim, ClaimEdit, ClaimId, SourceType, Span } from '../core/model';
import type { PageText } from '../core/posts/post-sources';
import type { PackedArticle } from './pack-analysis';

/** A call: what it is given and what it answers. */
export interface Call<Args, Answer> {
  args: Args;
  answer: Answer;
}

/** Asked by content scripts and by our own pages, answered by the background. */
export interface BackgroundCalls {
  /** Content script: finds the claims of an article and records them. Answers once the record is safe. */
  'article/analyse': Call<ReadArticle, PackedArticle>;
  /**
   * Content script: what was found is its page's, which the reader has not left meanwhile: the badge shows how many claims it holds, and
   * views find the article recorded of it.
   */
  'article/take': Call<{ claimCount: number; articleId: ArticleId | null }, null>;
  /** Content script: this page holds no claims (any more), so its badge goes. */
  'article/leave': Call<Record<string, never>, null>;
  /** Content script: the claims of its article as they are recorded now, and what of them is to be marked. */
  'article/claims': Call<{ articleId: ArticleId | null; text: string }, CurrentClaims>;
  /** Content script: gets the code that reads articles into its page, which is one. */
  'reader/load': Call<Record<string, never>, null>;
  /** Content script: its article stands in a frame or a shadow tree of the page, which gets the styles of our marks. */
  'trees/style': Call<Record<string, never>, null>;
  /** Content script: gets the code of the card into its page, which carries none until one is opened. */
  'card/load': Call<Record<string, never>, null>;
  /** Content script: the reader edited a claim in the page. Null where it is not recorded (any more). */
  'claim/edit': Call<{ claimId: ClaimId; edit: ClaimEdit }, Claim | null>;
  /** Content script: gets the code for claims made by hand into its page, which carries none until words are selected. */
  'hand/load': Call<Record<string, never>, null>;
  /**
   * Content script: keeps selected words as a claim, on a page that need not be an article; or, found by us and not recorded yet,
   * a claim that the reader edits. Null in private windows.
   */
  'claim/make': Call<{ read: ReadArticle; spans: Span[]; isByHand: boolean }, Claim | null>;
  /** Content script: what the card shows of a claim beside it. */
  'claim/context': Call<{ claimId: ClaimId }, ClaimContext>;
  /** Content script: which words a claim holds, in the text they stand in; null: as found. */
  'claim/set-extent': Call<{ claimId: ClaimId; text: string; spans: Span[] | null }, Claim | null>;
  /** Content script: undoes the last act, or does it again, where it was one on this claim. */
  'claim/turn': Call<{ claimId: ClaimId; way: 'undo' | 'redo' }, Turned>;
  /** Content script: a claim for the clipboard; see `CopyMenu`. */
  'claim/cite': Call<{ claimId: ClaimId; choice: CitingChoice | null }, CitedClaim | null>;
  /** Content script: opens the library at a claim, or at what was edited in its article, in a tab of its own. */
  'claim/show-in-library': Call<{ claimId: ClaimId; at: 'claim' | 'edits' }, null>;
  /** Content script: forgets a suggestion of the page's site. */
  'suggestion/remove': Call<{ id: string }, null>;
  /** Popup: reads the page of one tab, by the access that the reader's click gave. */
  'page/read': Call<{ tabId: number }, null>;
}

/** Asked by our own pages and the background, answered by the content script of one tab. */
export interface PageCalls {
  /** Everything known of the page so far, its whole text included. */
  'page/describe': Call<Record<string, never>, PageDescription>;
  /** The same in short, for popup and side panel, which are waited for: without the text, and without what the record has. */
  'page/outline': Call<Record<string, never>, PageOutline>;
  /** Scrolls to a claim's words and lights them up. False where they do not stand in the page now. */
  'page/show-claim': Call<{ claimId: ClaimId }, boolean>;
  /** A shortcut: opens the card of the claim after or before the last one, or of the one at hand. */
  'page/open-card': Call<{ which: 'next' | 'previous' | 'here' }, null>;
  /** The reader wants the selected words kept as a claim. False where nothing is selected, or nothing may be recorded. */
  'page/keep-selection': Call<Record<string, never>, boolean>;
  /** Claims were edited elsewhere, or settings changed: ask for them and paint them anew. */
  'page/refresh-claims': Call<Record<string, never>, null>;
  /** The reader said that this is (not) an article, or takes that back: null. Reads the page anew, or clears it. */
  'page/judge-article': Call<{ isArticle: boolean | null }, null>;
  /** The reader wants this page left alone until it is loaded anew. */
  'page/pause': Call<Record<string, never>, null>;
  /** Access to these match patterns was taken back: where the page lies within one, clear it and stop. */
  'page/stop': Call<{ origins: string[] }, null>;
}

/** An article as the content script read it. */
export interface ReadArticle {
  article: PageText;
  sources: PageSources;
}

/** A claim and where its words stand in the text at hand. */
export interface PlacedClaim {
  claim: Claim;
  spans: Span[];
}

/** What the background found. */
export interface AnalysedArticle {
  metadata: ArticleMetadata;
  analysis: Analysis;
  /** Null where nothing is recorded: in private windows. */
  articleId: ArticleId | null;
  /** Claims found in this text and those kept that still stand in it word for word, in reading order. */
  placed: PlacedClaim[];
  /** Some claims were selected by hand where the article's text does not reach: in its headline, beside it. */
  hasOutside: boolean;
  marking: PageMarking;
  /** Nothing is ever recorded of private windows. */
  isPrivate: boolean;
  /** Time the analysis took, in milliseconds. */
  analyseMs: number;
}

/** The claims of a page as they are now. */
export interface CurrentClaims {
  /** Null where nothing of the article is recorded: they are as they were found. */
  placed: PlacedClaim[] | null;
  marking: PageMarking;
}

/** What is marked in a page, as the reader set it for its site. */
export interface PageMarking {
  /** Source types whose claims are marked; none: nothing is marked at all. */
  types: SourceType[];
  onlyKept: boolean;
  /** Claims found with less confidence are not marked unless the reader kept them; 0 to 1. */
  leastConfidence: number;
  /** Named outlets are marked too. */
  marksOutlets: boolean;
  /** Beliefs, wishes and acts without saying are found and marked too. */
  findsAttitudes: boolean;
  /** A small button stands at selected words. */
  offersSelection: boolean;
}

export interface PageDescription {
  state: 'reading' | 'waiting' | 'done' | 'not-an-article' | 'failed';
  isArticle: boolean;
  /** What the reader said of this page or its site; null: nothing. */
  judged: boolean | null;
  metadata: ArticleMetadata | null;
  article: PageText | null;
  analysis: Analysis | null;
  articleId: ArticleId | null;
  /** The claims of this page; the record of record is the store's, but private windows have none. */
  claims: Claim[];
  /** Claims whose words were found in the page. */
  anchoredClaims: ClaimId[];
  /** Milliseconds on the page's main thread, `analyse` elsewhere. */
  ms: PageTimes;
}

/** What popup and side panel need of a page; without analysis and claims where they are recorded. */
export type PageOutline = Pick<PageDescription, 'state' | 'judged' | 'metadata' | 'articleId' | 'analysis' | 'claims'>;

export interface PageTimes {
  detect: number;
  read: number;
  anchor: number;
  paint: number;
  mainThread: number;
  /** The longest time without a break for the page. */
  longestTask: number;
  analyse: number;
}
