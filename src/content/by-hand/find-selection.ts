import type { Span } from '../../core/model';
import { spanOfRange } from '../../page/span-of-range';
import type { Layer } from '../paint-page';

/** The selected words in a text of the page; null where nothing is selected or not all of it stands in the text. */
export function findSelection(document: Document, { text, map }: Pick<Layer, 'text' | 'map'>): Span[] | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const spans: Span[] = [];
  for (let at = 0; at < selection.rangeCount; at++) {
    const span = spanOfRange(map, text, selection.getRangeAt(at));
    if (!span) return null;
    spans.push(span);
  }
  return spans.length > 0 ? spans.sort((a, b) => a[0] - b[0]) : null;
}
