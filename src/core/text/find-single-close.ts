import type { Token } from './parsed-text';
import { readQuotationMark } from './read-quotation-mark';

/**
 * The token that closes a single mark, or -1. In ‘the ministers’ plan is dead’ the mark behind "ministers" is a genitive, so the
 * first one that cannot be one is preferred. The search ends at the next opening mark, which keeps it linear.
 */
export function findSingleClose(text: string, tokens: readonly Token[], opening: number, endToken: number): number {
  let genitive = -1;
  let inner = 0;
  for (let i = opening + 1; i < endToken; i++) {
    const token = tokens[i];
    const mark = token?.kind === 'punctuation' ? readQuotationMark(text, token, tokens[i + 1]) : null;
    if (!token || !mark) continue;
    if (mark.family === 'single') {
      if (mark.mayOpen) break;
      if (!mark.mayClose) continue;
      if (!/s/i.test(text[token.start - 1] ?? '') || !/^ \p{L}/u.test(text.slice(token.end, token.end + 2))) return i;
      if (genitive < 0) genitive = i;
    } else if (mark.mayClose && (inner > 0 || !mark.mayOpen)) {
      if (--inner < 0) break;
    } else inner++;
  }
  return genitive;
}
