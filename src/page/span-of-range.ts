import type { Span } from '../core/model';
import type { TextMap } from './text-map';

/**
 * The part of a text that a range of the page covers, from its first to its last word there; null where the range begins or
 * ends with words that are not in the text.
 */
export function spanOfRange(map: TextMap, text: string, range: Range): Span | null {
  let start = -1;
  let end = -1;
  for (const { node, nodeStart, start: at, length } of map.pieces) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? Math.max(range.startOffset, nodeStart) : nodeStart;
    const to = node === range.endContainer ? Math.min(range.endOffset, nodeStart + length) : nodeStart + length;
    if (from >= to) continue;
    if (start < 0) start = at + from - nodeStart;
    end = at + to - nodeStart;
  }
  if (start < 0) return null;
  const [wanted, found] = [fold(range.toString()), fold(text.slice(start, end))];
  const isWhole = found.startsWith(wanted.slice(0, edgeLetters)) && found.endsWith(wanted.slice(-edgeLetters));
  return isWhole && wanted !== '' ? [start, end] : null;
}

const edgeLetters = 12; // Enough to notice a headline or a caption that the text leaves out.

const fold = (words: string) => words.replace(/\s+/g, '');
