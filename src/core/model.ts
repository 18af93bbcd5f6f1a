/**
 * The shapes everyone shares. Types only, nothing runs here.
 *
 * Everything survives JSON: plain objects, arrays, ISO 8601 dates. Offsets are UTF-16 code units, half-open, into one
 * `ArticleText.text`. An `Attribution` is transient and lives by offsets; a `Claim` is kept and lives by selectors.
 */

import type { EntrySignature, LiveEntry } from './entries/live-entry';
import type { EmbeddedPost } from './posts/embedded-post';

/** Half-open range of UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** How the words entered the record, as far as the article says. */
export type Channel = 'interview' | 'social' | 'statement' | 'speech' | 'document' | 'unstated';

/** The one label shown for a claim; see `sourceTypeOf` for the order in which they are decided. */
export type SourceType =
  | 'wire'
  | 'retweet'
  | 'social'
  | 'interview'
  | 'speech'
  | 'statement'
  | 'document'
  | 'outlet'
  | 'unstated';

/** direct: all words of the content stand in quotation marks; indirect: none; mixed: some. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

export type OutletKind =
  | 'wire_service'
  | 'newspaper'
  | 'broadcaster'
  | 'magazine'
  | 'online'
  | 'programme'
  | 'social_platform'
  | 'press_release_wire'
  | 'photo_agency';

/** What a stretch of the article's text is to its reader. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-entry'
  | 'block-quote'
  | 'pull-quote'
  | 'caption'
  | 'embedded-post';

/** One block of the article's text. Blocks stand in reading order, do not overlap, and are kept apart by "\n\n". */
export interface Block {
  role: BlockRole;
  span: Span;
}

/** The words of an article as read from its page, the headline left out. */
export interface ArticleText {
  text: string;
  blocks: Block[];
  posts: EmbeddedPost[];
  /** In reading order, without overlap; what stands in none introduces them. Missing where the article is one report. */
  entries?: LiveEntry[];
}

/** What the page says of the article. Each null means that the page does not say. */
export interface ArticleMetadata {
  title: string | null;
  byline: string[];
  /** The outlet's name as the page gives it. */
  publisher: string | null;
  /** Without "www."; decides what is a wire and what is the publisher itself. */
  hostname: string | null;
  /** BCP 47 tag of the text. */
  lang: string | null;
  /** ISO 8601. */
  publishedAt: string | null;
  /** ISO 8601. */
  updatedAt: string | null;
  section: string | null;
  isPaywalled: boolean | null;
  /** The address the article goes by: canonical, without tracking parameters or fragment. */
  url: string;
  /** Where each field was found: `{ title: 'json-ld headline' }`. */
  origins: Record<string, string>;
}

/** One named outlet in the text. */
export interface OutletMention {
  span: Span;
  /** Usual name, "Associated Press". */
  name: string;
  kind: OutletKind;
}

/** The exact words that decided a label; empty where nothing did. */
export interface Evidence {
  channel: Span[];
  via: Span[];
  sourceType: Span[];
}

/** Who said what, with which words, found in a text. Nothing here says yet how the words travelled. */
export interface Quotation {
  /** The attributed words, quotation marks included, without "that". Several spans where source and cue stand between. */
  content: Span[];
  /** The words naming who; null where the text names nobody. */
  source: Span[] | null;
  /** The words that attribute: "said", "according to". */
  cue: Span[] | null;
  kind: QuoteKind;
  /** Name of the person or body behind the source, as full as the article gives it; null rather than a guess. */
  speaker: string | null;
  /** All names where several speak as one, `speaker` first; otherwise empty. */
  speakers: string[];
  /** The article leaves the speaker unnamed: "a U.S. official". */
  anonymous: boolean;
  /** Share of such findings that are right on development data, 0 to 1. */
  confidence: number;
  /** A belief, a wish or an act: nobody said the words. Found only where the reader wants it; absent for what was said. */
  isAttitude?: true;
}

/** A quotation and how its words reached the reader. */
export interface Attribution extends Quotation {
  channel: Channel;
  /** Somebody passed on the post of another. */
  repost: boolean;
  /** Usual names of what carried the words, from the speaker outwards; never the article's own publisher as a wire. */
  via: string[];
  sourceType: SourceType;
  /** Hands between speaker and reader, this outlet included. */
  hops: number;
  evidence: Evidence;
}

/** To whom the words were spoken or written, where the article tells it; a code, so that it can be put in any language. */
export type Audience = 'reporters' | 'court' | 'lawmakers' | 'crowd';

/** One hand on the way from the speaker to the reader. */
export type TrailStep =
  | { kind: 'speaker'; name: string | null; isAnonymous: boolean }
  | { kind: 'audience'; audience: Audience }
  | { kind: 'repost'; name: string | null }
  | { kind: 'carrier'; name: string; outletKind: OutletKind | null }
  | { kind: 'publisher'; name: string };

/** Where the article itself comes from. */
export interface ArticleProvenance {
  dateline: { place: string; agency: string | null } | null;
  byline: string[];
  creditLine: { text: string; names: string[] } | null;
  origin: 'own' | 'wire' | 'with-wire' | 'syndicated' | 'press-release' | 'unknown';
}

/** What the analysis is given. Only the text is needed; the rest sharpens the answer. */
export interface AnalysisInput {
  text: string;
  blocks?: Block[];
  posts?: EmbeddedPost[];
  entries?: LiveEntry[];
  title?: string | null;
  byline?: string[];
  publisher?: string | null;
  hostname?: string | null;
  lang?: string | null;
  /** Beliefs, wishes and acts without saying are found too. */
  withAttitudes?: boolean;
}

/** What the analysis gives. `attributions` and `outlets` stand in reading order. */
export interface Analysis {
  attributions: Attribution[];
  outlets: OutletMention[];
  article: ArticleProvenance;
}

/**
 * Words of a text and how to find them again: W3C TextQuoteSelector and TextPositionSelector in one.
 * `start` and `end` count in the text that was described.
 */
export interface TextSelector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

export type ArticleId = string & { readonly brand: 'ArticleId' };
export type ClaimId = string & { readonly brand: 'ClaimId' };

/** An article as recorded. */
export interface ArticleRecord extends ArticleProvenance {
  id: ArticleId;
  /** The address it goes by; no two records share one. */
  url: string;
  title: string | null;
  publisher: string | null;
  hostname: string | null;
  lang: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  section: string | null;
  origins: Record<string, string>;
  outlets: { name: string; kind: OutletKind; mentions: number }[];
  /** ISO 8601. */
  firstReadAt: string;
  lastReadAt: string;
}

/** What the reader says against the analysis. A field that is absent stands as found. */
export interface Correction {
  sourceType?: SourceType;
  /** Null: the article does not name who said it. */
  speaker?: string | null;
  /** The extent of the words, in place of the content found. */
  content?: TextSelector[];
}

/** Where a fact-checker stands with a claim; besides these, words of the reader's own. */
export type CheckStatus = 'spotted' | 'in-check' | 'true' | 'misleading' | 'false' | 'unproven' | (string & {});

/** What the analysis found of a claim; a new reading of the article may find it anew. */
export interface FoundClaim {
  /** Same words in the same article, same fingerprint, however often it is read; see `fingerprintWords`. */
  fingerprint: string;
  /** Place in the article's reading order, from 0. */
  order: number;
  /** One for each span of the content. */
  content: TextSelector[];
  /** The words naming who, and the words that attribute. */
  sourceWords: string | null;
  cueWords: string | null;
  kind: QuoteKind;
  speaker: string | null;
  speakers: string[];
  anonymous: boolean;
  confidence: number;
  /** Believed, wished or done, not said; absent for what was said. */
  isAttitude?: true;
  /** Of the entry of a live blog in which it stands; absent elsewhere. */
  entry?: EntrySignature;
  channel: Channel;
  repost: boolean;
  via: string[];
  sourceType: SourceType;
  hops: number;
  trail: TrailStep[];
  evidence: { channel: TextSelector[]; via: TextSelector[]; sourceType: TextSelector[] };
}

/** What the reader did with a claim; no reading of ours ever changes it. */
export interface ReaderMarks {
  /** Kept by the reader; the others are only seen and expire. */
  isKept: boolean;
  correction: Correction | null;
  tags: string[];
  note: string;
  status: CheckStatus | null;
  /** The reader says that this is no quotation; it stays away. */
  isDismissed: boolean;
  /** Selected by the reader's hand, not found by the analysis. */
  isByHand: boolean;
}

/** What a reader does to a claim, or to many at once. A field of `correct` that is absent stays; null takes it back. */
export type ClaimEdit =
  | { kind: 'keep'; isKept: boolean }
  | { kind: 'correct'; sourceType?: SourceType | null; speaker?: { name: string | null } | null }
  | { kind: 'tag'; add: string[]; remove: string[] }
  | { kind: 'note'; note: string }
  | { kind: 'status'; status: CheckStatus | null }
  | { kind: 'dismiss'; isDismissed: boolean };

/** One attribution as recorded: what was found, and what the reader did with it. */
export interface Claim extends FoundClaim, ReaderMarks {
  id: ClaimId;
  articleId: ArticleId;
  /** ISO 8601. */
  firstSeenAt: string;
  lastSeenAt: string;
  /** When the reader last changed it; null where never. */
  changedAt: string | null;
  /** In the trash since; null where not. */
  deletedAt: string | null;
}
