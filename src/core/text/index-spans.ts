import type { Span } from '../model';

/** Things with a place in the text, to be asked for by place without a walk over all of them. */
export interface SpanIndex<Item> {
  /** Those that share at least one character with a span, in the order of their starts. */
  touching: (span: Span) => Item[];
}

/** Sorts things by place once; each question then halves. They may overlap. */
export function indexSpans<Item>(items: readonly Item[], spanOf: (item: Item) => Span): SpanIndex<Item> {
  if (items.length === 0) return nothing;
  const sorted = items.map((item) => ({ item, span: spanOf(item) })).sort((a, b) => a.span[0] - b.span[0]);
  let farthest = 0;
  const ends = sorted.map(({ span }) => {
    farthest = Math.max(farthest, span[1]);
    return farthest;
  });
  return {
    touching: ([start, end]) => {
      const found: Item[] = [];
      for (let i = firstAbove(ends, start); i < sorted.length; i++) {
        const entry = sorted[i];
        if (!entry || entry.span[0] >= end) break;
        if (entry.span[1] > start) found.push(entry.item);
      }
      return found;
    },
  };
}

const nothing: SpanIndex<never> = { touching: () => [] };

/** Index of the first of ascending numbers that is greater; their count where none is. */
function firstAbove(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
