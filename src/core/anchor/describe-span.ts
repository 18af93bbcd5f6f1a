import type { Span, TextSelector } from '../model';

const contextLength = 32; // Enough to tell repeated phrases apart; what Hypothesis and Apache Annotator use.

/** Describes a span so that its words can be found again in a changed text (W3C Web Annotation, 4.2.4 and 4.2.5). */
export function describeSpan(text: string, [start, end]: Span): TextSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    start,
    end,
  };
}
