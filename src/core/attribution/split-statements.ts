import type { ParsedText, QuotedRegion } from '../text/parsed-text';
import type { Statement } from './reading';

/** For each token the index of the outermost quoted region that holds it, or -1. */
export function findOuterRegions({ tokens, quotedRegions }: ParsedText): Int32Array {
  const outerRegionAt = new Int32Array(tokens.length).fill(-1);
  quotedRegions.forEach(({ parent, firstToken, endToken }, index) => {
    if (parent < 0) outerRegionAt.fill(index, firstToken, endToken);
  });
  return outerRegionAt;
}

/** Cuts paragraphs into statements. */
export function splitStatements(parsed: ParsedText, outerRegionAt: Int32Array): Statement[] {
  const { tokens, paragraphs, quotedRegions } = parsed;
  const statements: Statement[] = [];
  paragraphs.forEach((paragraph, index) => {
    let units: number[] = [];
    let last = -1;
    const close = (end: number): void => {
      const first = units[0];
      if (first !== undefined) statements.push({ units, paragraph: index, first, end });
      units = [];
    };
    for (let i = paragraph.firstToken; i < paragraph.endToken; ) {
      const region = quotedRegions[outerRegionAt[i] ?? -1];
      if (last >= 0 && tokens[last]?.sentence !== tokens[i]?.sentence) close(i);
      units.push(i);
      const end = region ? Math.max(region.endToken, i + 1) : i + 1;
      last = lastWordOf(region, end);
      i = end;
    }
    close(paragraph.endToken);
  });
  return statements;
}

function lastWordOf(_region: QuotedRegion | undefined, end: number): number {
  return end - 1;
}
