import type { Span } from '../model';
import { findWords } from './find-words';

export type Edge = 'start' | 'end';

const reach = 400; // UTF-16 code units around the edge in which the next word is looked for.

/** The span with its start or end one word further or back; null where there is no such word or none would be left. */
export function moveEdge(text: string, [start, end]: Span, { edge, by }: { edge: Edge; by: 1 | -1 }): Span | null {
  const at = edge === 'start' ? start : end;
  const stops = stopsNear(text, at)[edge];
  const next = by === 1 ? stops.find((stop) => stop > at) : stops.findLast((stop) => stop < at);
  if (next === undefined) return null;
  const moved: Span = edge === 'start' ? [next, end] : [start, next];
  return moved[0] < moved[1] ? moved : null;
}

/** Where a claim can begin and end: words take the marks along that stand at them, “as these (do)”. */
function stopsNear(text: string, at: number): Record<Edge, number[]> {
  const from = Math.max(0, at - reach);
  const to = Math.min(text.length, at + reach);
  const words = findWords(text, [from, to]).filter(
    ([first, last]) => (first > from || from === 0) && (last < to || to === text.length), // Cut by our window.
  );
  return {
    start: words.map(([first]) => first - (/[\p{Ps}\p{Pi}"'¿¡]*$/u.exec(text.slice(from, first))?.[0].length ?? 0)),
    end: words.map(([, last]) => last + (/^[\p{Pe}\p{Pf}"'.,!?…]*/u.exec(text.slice(last, to))?.[0].length ?? 0)),
  };
}
