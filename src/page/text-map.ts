import type { Span } from '../core/model';

/** A stretch of an article's text that stands, code unit for code unit, in one text node. */
export interface TextPiece {
  readonly node: Text;
  /** Where the piece begins in `node.data`. */
  readonly nodeStart: number;
  /** Where the piece begins in the article's text. */
  readonly start: number;
  readonly length: number;
  /** Between this piece and the one before it the page holds something that was left out of the text. */
  readonly followsGap: boolean;
}

/**
 * Where an article's text stands in its page. Pieces stand in reading order and do not overlap. What belongs to no
 * piece was made by us: the "\n\n" between blocks and the "\n" of a `<br>`.
 */
export interface TextMap {
  readonly pieces: readonly TextPiece[];
}

export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** One unbroken part of a span: its two ends in the page, and which part of the text it is. */
export interface RangeBoundaries {
  readonly start: TextPoint;
  readonly end: TextPoint;
  readonly span: Span;
}

/**
 * The ends of the ranges that cover `span`, in reading order: one for each part without left out content inside, so
 * that no range ever covers an advertisement between two paragraphs. Empty where the span covers no text of the page.
 */
export function rangeBoundaries(map: TextMap, span: Span): RangeBoundaries[] {
  const [from, to] = span;
  const found: RangeBoundaries[] = [];
  for (let at = firstPieceEndingAfter(map, from); at < map.pieces.length; at++) {
    const piece = map.pieces[at];
    if (piece === undefined || piece.start >= to) break;
    const start = Math.max(from, piece.start);
    const end = Math.min(to, piece.start + piece.length);
    const last = found.at(-1);
    const endPoint = { node: piece.node, offset: piece.nodeStart + end - piece.start };
    if (last !== undefined && !piece.followsGap) {
      found[found.length - 1] = { start: last.start, end: endPoint, span: [last.span[0], end] };
    } else {
      const startPoint = { node: piece.node, offset: piece.nodeStart + start - piece.start };
      found.push({ start: startPoint, end: endPoint, span: [start, end] });
    }
  }
  return found;
}

/** The pieces that hold some of `span`, in reading order. */
export function piecesWithin(map: TextMap, [from, to]: Span): TextPiece[] {
  const first = firstPieceEndingAfter(map, from);
  let end = first;
  while ((map.pieces[end]?.start ?? to) < to) end++;
  return map.pieces.slice(first, end);
}

/** Index of the first piece that reaches beyond `offset`; the number of pieces where none does. */
function firstPieceEndingAfter({ pieces }: TextMap, offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
