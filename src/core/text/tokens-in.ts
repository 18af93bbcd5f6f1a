import type { Span } from '../model';
import type { ParsedText, Token } from './parsed-text';

/** The tokens that share a character with a span, by halving. */
export function tokensIn(parsed: ParsedText, span: Span): Token[] {
  const found: Token[] = [];
  for (let i = firstTokenAt(parsed, span[0]); i < parsed.tokens.length; i++) {
    const token = parsed.tokens[i];
    if (!token || token.start >= span[1]) break;
    found.push(token);
  }
  return found;
}

/** Index of the token that holds an offset, else of the next one. */
export function firstTokenAt({ tokens }: ParsedText, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
