import { elementAt } from './element-at';
import { findSingleClose } from './find-single-close';
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
  const found: FoundRegions = { tokens, paragraph, offset, regions: [], open: [] };
  const { open } = found;
  if (goesOn && runsOn(text, tokens, range)) begin(found, firstToken, { family: 'double', closesAt: -1 });
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i];
    if (token?.kind !== 'punctuation') continue;
    const mark = readQuotationMark(text, token, tokens[i + 1]);
    if (!mark) continue;
    const depth = mark.mayClose ? open.findLastIndex((one) => isClosedBy(one, mark.family, i)) : -1;
    const closing = elementAt(open, depth);
    if (closing) {
      closing.region.isClosed = true;
      finish(found, depth, i + 1);
    } else if (mark.mayOpen && open.length < deepestNesting) {
      const closesAt = mark.family === 'single' ? findSingleClose(text, tokens, i, endToken) : -1;
      const staysOpen = isReopened && token.text === '‘' && open.length === 0;
      if (mark.family !== 'single' || closesAt > 0 || staysOpen) begin(found, i, { family: mark.family, closesAt });
    }
  }
  finish(found, 0, endToken);
  return found.regions;
}

/** What a paragraph has shown so far. */
interface FoundRegions extends Pick<ParagraphInput, 'tokens' | 'paragraph' | 'offset'> {
  regions: QuotedRegion[];
  open: OpenRegion[];
}

function begin(
  found: FoundRegions,
  token: number,
  { family, closesAt }: Pick<OpenRegion, 'family' | 'closesAt'>,
): void {
  const { tokens, paragraph, offset, regions, open } = found;
  const start = tokens[token]?.start ?? 0;
  const parent = open.at(-1)?.index ?? -1;
  const region: QuotedRegion = {
    span: [start, start],
    firstToken: token,
    endToken: token,
    paragraph,
    parent,
    isClosed: false,
    continues: -1,
  };
  open.push({ family, region, index: offset + regions.length, closesAt });
  regions.push(region);
}

/** Ends the open regions from a depth on, before the token `behind`. */
function finish({ tokens, open }: FoundRegions, depth: number, behind: number): void {
  for (const { region } of open.splice(depth)) {
    region.span = [region.span[0], tokens[behind - 1]?.end ?? region.span[0]];
    region.endToken = behind;
  }
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
