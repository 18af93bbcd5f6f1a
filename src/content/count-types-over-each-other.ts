import type { Span } from '../core/model';
import type { Mark } from '../page/draw-highlights';

/** For each of these, how many styles lie over each other where it stands: a claim may stand within another, or cross it. */
export function countTypesOverEachOther(marked: readonly { spans: readonly Span[]; style: Mark['style'] }[]): number[] {
  const counts = marked.map(() => 1);
  const stretches = marked.flatMap(({ spans, style }, at) => spans.map(([start, end]) => ({ start, end, style, at })));
  let open: typeof stretches = [];
  for (const stretch of stretches.sort((a, b) => a.start - b.start)) {
    open = [...open.filter(({ end }) => end > stretch.start), stretch];
    const count = new Set(open.map(({ style }) => style)).size;
    for (const { at } of open) counts[at] = Math.max(counts[at] ?? 1, count);
  }
  return counts;
}
