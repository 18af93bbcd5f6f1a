import type { TextMap } from './text-map';

/**
 * Where in an article's text a point of the window lies, in UTF-16 code units; null where it lies on none of its words.
 * Points in client pixels, as events give them.
 */
export function findOffsetAt(
  document: Document,
  map: TextMap,
  point: { clientX: number; clientY: number },
): number | null {
  const position = document.caretPositionFromPoint(point.clientX, point.clientY);
  if (!position || position.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const { offsetNode, offset } = position;
  const piece = map.pieces.find(
    ({ node, nodeStart, length }) => node === offsetNode && offset >= nodeStart && offset <= nodeStart + length,
  );
  return piece && isOnWord(offsetNode as Text, offset, point) ? piece.start + offset - piece.nodeStart : null;
}

const nearbyPx = 4; // Between two letters of a wide font; the margin of a paragraph is further.

/** The browser gives the nearest caret for any point of a line, also for one far behind the line's last word. */
function isOnWord(node: Text, offset: number, { clientX, clientY }: { clientX: number; clientY: number }): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      clientX >= left - nearbyPx &&
      clientX <= right + nearbyPx &&
      clientY >= top - nearbyPx &&
      clientY <= bottom + nearbyPx,
  );
}
