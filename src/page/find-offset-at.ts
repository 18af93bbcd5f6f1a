import type { TextMap } from './text-map';

/** A place in client pixels, while its event is told: in a frame it counts from the frame's own corner. */
export type Point = Pick<MouseEvent, 'clientX' | 'clientY' | 'composedPath'>;

/** Where a caret would stand at a point, in shadow trees and frames too; and the document that is counted in. */
export function caretAt(point: Point): { page: Document; caret: CaretPosition | null } {
  const [target] = point.composedPath() as Node[];
  const page = target?.ownerDocument ?? document;
  const tree = target?.getRootNode();
  const shadowRoots = tree instanceof ShadowRoot ? [tree] : [];
  return { page, caret: page.caretPositionFromPoint(point.clientX, point.clientY, { shadowRoots }) };
}

/** Where in an article's text a point lies, in UTF-16 code units; null where it lies on none of its words. */
export function findOffsetAt(map: TextMap, point: Point): number | null {
  const { caret: position } = caretAt(point);
  if (!position || position.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const { offsetNode, offset } = position;
  const piece = map.pieces.find(
    ({ node, nodeStart, length }) => node === offsetNode && offset >= nodeStart && offset <= nodeStart + length,
  );
  return piece && isOnWord(offsetNode as Text, offset, point) ? piece.start + offset - piece.nodeStart : null;
}

const nearbyPx = 4; // Between two letters of a wide font; the margin of a paragraph is further.

/** The browser gives the nearest caret for any point of a line, also for one far behind the line's last word. */
function isOnWord(node: Text, offset: number, { clientX, clientY }: Point): boolean {
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
