import type { BlockRole, Span } from '../model';

/**
 * The shared base of the analysis: a text cut once into tokens, sentences, paragraphs and quoted regions. Types only.
 *
 * Everything refers to everything else by index into the arrays of `ParsedText`. Ranges of indices are half-open, as
 * spans are. Nobody needs to cut the text a second time: to look for words walk `tokens`, whose `lower` is made once.
 */
export interface ParsedText {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  /** In order of their opening marks, inner regions after the one that holds them. */
  quotedRegions: QuotedRegion[];
}

/**
 * word: letters, also with inner hyphens, apostrophes and dots ("so-called", "U.S.", "Gov.", "@ruiz");
 * number: starts with a digit ("1,200", "24th"); clitic: cut off its word ("’s", "’ll"); punctuation: all else.
 */
export type TokenKind = 'word' | 'number' | 'clitic' | 'punctuation';

export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, with every apostrophe written "'". */
  lower: string;
  kind: TokenKind;
  isCapitalised: boolean;
  sentence: number;
  paragraph: number;
  /** The innermost quoted region that holds the token, its marks included; -1 outside of all. */
  region: number;
}

export interface Sentence {
  span: Span;
  firstToken: number;
  endToken: number;
  paragraph: number;
}

export interface Paragraph {
  span: Span;
  firstToken: number;
  endToken: number;
  firstSentence: number;
  endSentence: number;
  /** What the page says the paragraph is; null where no blocks were given. */
  role: BlockRole | null;
}

/** A stretch between quotation marks, never longer than its paragraph. */
export interface QuotedRegion {
  /** Marks included. */
  span: Span;
  /** From the opening mark to behind the closing one, or to the end of the paragraph where none closes it. */
  firstToken: number;
  endToken: number;
  paragraph: number;
  /** Index of the region around this one; -1 for none. */
  parent: number;
  /** False where the paragraph ended first. */
  isClosed: boolean;
  /** Index of the region that this one goes on with: the paragraph before did not close it. -1 for none. */
  continues: number;
}
