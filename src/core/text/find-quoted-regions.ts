import { elementAt } from './element-at';
import type { QuotedRegion, Token } from './parsed-text';
import { type MarkFamily, readQuotationMark } from './read-quotation-mark';

/** Where a paragraph's tokens stand. */
export interface TokenRange {
  firstToken: number;
  endToken: number;
}

interface OpenRegion {
  family: MarkFamily;
  region: QuotedRegion;
  index: number;
  /** Token that closes a single mark, found when it was opened; -1 for the other families. */
  closesAt: number;
}

const deepestNesting = 4; // A quotation in a quotation in a quotation is as far as newspapers go; more is hostile text.

/**
 * Finds what stands between quotation marks, paragraph by paragraph: “…”, „…“, "…", «…», ''…'', ``…'', ‘…’ and '…', nested or not.
 * An unclosed region ends with its paragraph, so that one bad mark loses no more; where the next paragraph opens with a
 * mark again it continues the region.
 */
export function findQuotedRegions(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly TokenRange[],
): QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let unclosed = -1;
  paragraphs.forEach((range, paragraph) => {
    const next = elementAt(tokens, paragraphs[paragraph + 1]?.firstToken);
    const found = findInParagraph({
      text,
      tokens,
      range,
      paragraph,
      offset: regions.length,
      goesOn: unclosed >= 0,
      isReopened: next?.text === '‘',
    });
    const opening = found[0];
    const isReopened = opening !== undefined && opening.firstToken === range.firstToken;
    if (unclosed >= 0 && isReopened && isSameMark(tokens, opening, regions[unclosed])) opening.continues = unclosed;
    const open = found.findLastIndex((region) => !region.isClosed && region.parent < 0);
    unclosed = open < 0 ? -1 : regions.length + open;
    for (const region of found) regions.push(region);
  });
  return regions;
}

/** A text may hold a quotation in straight marks with others in curly ones inside: these do not reopen it. */
function isSameMark(tokens: readonly Token[], opening: QuotedRegion, unclosed: QuotedRegion | undefined): boolean {
  if (tokens[opening.firstToken]?.kind !== 'punctuation') return true; // It runs on without a mark.
  const marks = [opening, unclosed].map((region) => elementAt(tokens, region?.firstToken)?.text ?? '');
  return marks[0] === marks[1] || marks.every((mark) => mark !== '"' && mark !== '‘');
}

interface ParagraphInput {
  text: string;
  tokens: readonly Token[];
  range: TokenRange;
  paragraph: number;
  /** Number of regions found before. */
  offset: number;
  /** The paragraph before left a region open. */
  goesOn: boolean;
  /** The next paragraph opens with a single mark: only then may one be left open here, for it may be an apostrophe. */
  isReopened: boolean;
}

function findInParagraph({
  text,
  tokens,
  range,
  paragraph,
  offset,
  goesOn,
  isReopened,
}: ParagraphInput): QuotedRegion[] {
  const { firstToken, endToken } = range;
  const regions: QuotedRegion[] = [];
  const open: OpenRegion[] = [];
  const begin = (family: MarkFamily, token: number, closesAt: number): void => {
    const start = tokens[token]?.start ?? 0;
    const parent = open.at(-1)?.index ?? -1;
    const region = {
      span: [start, start] as const,
      firstToken: token,
      endToken: token,
      paragraph,
      parent,
      isClosed: false,
      continues: -1,
    };
    open.push({ family, region, index: offset + regions.length, closesAt });
    regions.push(region);
  };
  const finish = (depth: number, behind: number): void => {
    for (const { region } of open.splice(depth)) {
      region.span = [region.span[0], tokens[behind - 1]?.end ?? region.span[0]];
      region.endToken = behind;
    }
  };
  if (goesOn && runsOn(text, tokens, range)) begin('double', firstToken, -1);
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i];
    if (token?.kind !== 'punctuation') continue;
    const mark = readQuotationMark(text, token, tokens[i + 1]);
    if (!mark) continue;
    const depth = mark.mayClose ? open.findLastIndex((one) => isClosedBy(one, mark.family, i)) : -1;
    const closing = elementAt(open, depth);
    if (closing) {
      closing.region.isClosed = true;
      finish(depth, i + 1);
    } else if (mark.mayOpen && open.length < deepestNesting) {
      const closesAt = mark.family === 'single' ? findSingleClose(text, tokens, i, endToken) : -1;
      const staysOpen = isReopened && token.text === '‘' && open.length === 0;
      if (mark.family !== 'single' || closesAt > 0 || staysOpen) begin(mark.family, i, closesAt);
    }
  }
  finish(0, endToken);
  return regions;
}

/** A straight mark closes a curly one too: both come mixed. */
function isClosedBy(open: OpenRegion, family: MarkFamily, token: number): boolean {
  if (open.family === 'single') return open.closesAt === token;
  return (
    open.family === family ||
    (open.family === 'double' && family === 'straight') ||
    (open.family === 'straight' && family === 'double')
  );
}

/** A quotation over several paragraphs without reopened marks: this one closes a mark that it did not open. */
function runsOn(text: string, tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  if (tokens[firstToken]?.kind === 'punctuation') return false;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i];
    const mark = token?.kind === 'punctuation' ? readQuotationMark(text, token, tokens[i + 1]) : null;
    if (mark && mark.family !== 'single') return mark.mayClose && !mark.mayOpen;
  }
  return false;
}

/**
 * The token that closes a single mark, or -1. In ‘the ministers’ plan is dead’ the mark behind "ministers" is a genitive, so the
 * first one that cannot be one is preferred. The search ends at the next opening mark, which keeps it linear.
 */
function findSingleClose(text: string, tokens: readonly Token[], opening: number, endToken: number): number {
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
