import type { QuoteKind } from '../model';
import type { ParsedText } from '../text/parsed-text';
import type { TokenSpan } from './reading';

/** direct: all words stand in quotation marks; indirect: none; else mixed. */
export function kindOf({ tokens }: ParsedText, content: readonly TokenSpan[]): QuoteKind {
  let [quoted, words] = [0, 0];
  for (const [first, end] of content) {
    for (let i = first; i < end; i++) {
      const token = tokens[i];
      if (!token || token.kind === 'punctuation') continue;
      words++;
      if (token.region >= 0) quoted++;
    }
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed';
}
