import type { Span } from '../../core/model';
import { spanOfRange } from '../../page/span-of-range';
import type { ReadText } from '../hand-bridge';

/** The selected words in a text of the page; null where nothing is selected or not all of it stands in the text. */
export function findSelection(document: Document, { article, map }: ReadText): Span[] | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const spans: Span[] = [];
  for (let at = 0; at < selection.rangeCount; at++) {
    const span = spanOfRange(map, article.text, selection.getRangeAt(at));
    if (!span) return null;
    spans.push(span);
  }
  return spans.length > 0 ? spans.sort((a, b) => a[0] - b[0]) : null;
}
