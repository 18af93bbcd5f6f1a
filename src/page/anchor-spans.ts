import type { Span } from '../core/model';
import { piecesWithin, rangeBoundaries, type TextMap } from './text-map';

/** A range that does not follow changes of the page: live ones make the page's own work slow, quadratic when there are many. */
export type TextRange = StaticRange;

/**
 * The ranges of the page that hold the words of these spans, and nothing else. Empty where the page has changed so that
 * the words do not stand there any more: no mark is better than a mark on the wrong words.
 */
export function anchorSpans(map: TextMap, text: string, spans: readonly Span[]): TextRange[] {
  const ranges: TextRange[] = [];
  for (const span of spans) {
    if (!standsInPage(map, text, span)) return [];
    for (const { start, end } of rangeBoundaries(map, span)) {
      ranges.push(
        new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset,
        }),
      );
    }
  }
  return ranges;
}

/** Whether the page's nodes still hold the text that was read from them. */
function standsInPage(map: TextMap, text: string, span: Span): boolean {
  return piecesWithin(map, span).every(({ node, nodeStart, start, length }) => {
    if (!node.isConnected) return false;
    const [held, read] = [node.data.slice(nodeStart, nodeStart + length), text.slice(start, start + length)];
    return held === read || held.replace(otherSpaces, ' ') === read;
  });
}

const otherSpaces = /[\t\n\r\f\u00a0]/g; // A line's end in the source was read as a space.
