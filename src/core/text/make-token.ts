import type { Token, TokenKind } from './parsed-text';

/** A token whose sentence, paragraph and region are yet unknown. */
export function makeToken(text: string, start: number, kind: TokenKind): Token {
  if (kind === 'punctuation') return placeToken(text, start, { lower: text, kind });
  const lower = text.toLowerCase();
  return placeToken(text, start, { lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, kind });
}

/** The same where its lower form is known. */
export function placeToken(text: string, start: number, { lower, kind }: Pick<Token, 'lower' | 'kind'>): Token {
  const isCapitalised = kind === 'word' && text.charCodeAt(0) !== lower.charCodeAt(0);
  return { start, end: start + text.length, text, lower, kind, isCapitalised, sentence: -1, paragraph: -1, region: -1 };
}
