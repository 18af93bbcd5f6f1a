import type { Block, Span } from '../model';
import { findQuotedRegions, type TokenRange } from './find-quoted-regions';
import { findTokens } from './find-tokens';
import type { Paragraph, ParsedText, QuotedRegion, Sentence, Token } from './parsed-text';
import { splitParagraphs } from './split-paragraphs';
import { splitSentences } from './split-sentences';

/** Cuts a text into paragraphs, sentences, tokens and quoted regions, in time linear in its length. Never throws. */
export function parseText(text: string, blocks: readonly Block[] = []): ParsedText {
  const tokens = findTokens(text);
  const spans = splitParagraphs(text, blocks);
  const ranges = findTokenRanges(tokens, spans);
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  let block = 0;
  ranges.forEach(({ firstToken, endToken }, index) => {
    const span = spans[index] ?? [0, 0];
    const firstSentence = sentences.length;
    for (const sentence of splitSentences(tokens, { firstToken, endToken })) {
      for (let i = sentence.firstToken; i < sentence.endToken; i++) {
        const token = tokens[i];
        if (!token) continue;
        token.sentence = sentences.length;
        token.paragraph = index;
      }
      const { firstToken: first, endToken: end } = sentence;
      sentences.push({ firstToken: first, endToken: end, span: spanOf(tokens, sentence), paragraph: index });
    }
    while (block < blocks.length && (blocks[block]?.span[1] ?? 0) <= span[0]) block++;
    const holder = blocks[block];
    const role = holder && holder.span[0] <= span[0] ? holder.role : null;
    paragraphs.push({ firstToken, endToken, span, firstSentence, endSentence: sentences.length, role });
  });
  const quotedRegions = findQuotedRegions(text, tokens, ranges);
  quotedRegions.forEach((region, index) => {
    markRegion(tokens, region, index);
  });
  return { text, tokens, sentences, paragraphs, quotedRegions };
}

function findTokenRanges(tokens: readonly Token[], spans: readonly Span[]): TokenRange[] {
  let at = 0;
  return spans.map(([start, end]) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    const firstToken = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++;
    return { firstToken, endToken: at };
  });
}

/** Regions come outer before inner and nest a few deep, so that the last to write is the innermost. */
function markRegion(tokens: readonly Token[], region: QuotedRegion, index: number): void {
  for (let i = region.firstToken; i < region.endToken; i++) {
    const token = tokens[i];
    if (token) token.region = index;
  }
}

function spanOf(tokens: readonly Token[], { firstToken, endToken }: TokenRange): Span {
  return [tokens[firstToken]?.start ?? 0, tokens[endToken - 1]?.end ?? 0];
}
