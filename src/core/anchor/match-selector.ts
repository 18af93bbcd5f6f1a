import search from 'approx-string-match';
import type { Span, TextSelector } from '../model';

/** Where described words stand now. `changed`: the words themselves differ; never mark them as if they were the old ones. */
export interface SelectorMatch {
  span: Span;
  state: 'exact' | 'moved' | 'changed';
}

// Hypothesis' weights: a long quote tells more than its context, its place tells two equal candidates apart.
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const leastScore = 0.6; // Below this a reader would not call it the same sentence.
const mostErrors = 256; // approx-string-match slows with the square of it.

/** Finds the described words in a text: at their old place, elsewhere word for word, or with small changes; else null. */
export function matchSelector(text: string, selector: TextSelector): SelectorMatch | null {
  const { exact, start, end } = selector;
  if (exact === '') return null;
  if (text.slice(start, end) === exact && contextScore(text, selector, [start, end]) > 0.5) {
    return { span: [start, end], state: 'exact' };
  }
  const same = bestOf(text, selector, exactSpans(text, exact), () => 1);
  if (same) return { span: same.span, state: same.span[0] === start ? 'exact' : 'moved' };
  const errorsBySpan = approximateSpans(text, exact);
  const near = bestOf(
    text,
    selector,
    [...errorsBySpan.keys()],
    (span) => 1 - (errorsBySpan.get(span) ?? 0) / exact.length,
  );
  return near && near.score >= leastScore ? { span: near.span, state: 'changed' } : null;
}

function bestOf(text: string, selector: TextSelector, spans: Span[], quoteScore: (span: Span) => number) {
  let best: { span: Span; score: number } | null = null;
  for (const span of spans) {
    const distance = Math.abs(span[0] - selector.start) / Math.max(text.length, 1);
    const score =
      (weights.quote * quoteScore(span) +
        (weights.prefix + weights.suffix) * contextScore(text, selector, span) +
        weights.position * (1 - Math.min(distance, 1))) /
      (weights.quote + weights.prefix + weights.suffix + weights.position);
    if (!best || score > best.score) best = { span, score };
  }
  return best;
}

/** Share of the remembered context that stands around the span, 0 to 1. */
function contextScore(text: string, { prefix, suffix }: TextSelector, [start, end]: Span): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  return (sharedBackwards(text, start, prefix) + sharedForwards(text, end, suffix)) / length;
}

function sharedBackwards(text: string, end: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < end && text[end - 1 - count] === prefix[prefix.length - 1 - count]) count++;
  return count;
}

function sharedForwards(text: string, start: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && start + count < text.length && text[start + count] === suffix[count]) count++;
  return count;
}

function exactSpans(text: string, exact: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) spans.push([at, at + exact.length]);
  return spans;
}

/** Spans within the allowed number of edits, and the edits each one needs. */
function approximateSpans(text: string, exact: string): Map<Span, number> {
  const allowed = Math.min(mostErrors, exact.length >> 1);
  return new Map(search(text, exact, allowed).map(({ start, end, errors }) => [[start, end] as const, errors]));
}
