import type { Span } from '../../core/model';
import { escapeHtml } from './escape-html';

/** A stretch of the text that a numbered note belongs to. */
export interface NumberedSpan {
  number: number;
  span: Span;
}

/** One paragraph as HTML, with the numbers of the notes that begin in it. Overlapping spans are all marked. */
export interface AnnotatedParagraph {
  html: string;
  numbers: number[];
}

/** Splits a text into paragraphs and marks the spans; each number stands once, where its first span ends. */
export function* annotateText(text: string, spans: readonly NumberedSpan[]): Generator<AnnotatedParagraph> {
  const lastEnds = new Map<number, number>();
  for (const { number, span } of spans) lastEnds.set(number, Math.max(lastEnds.get(number) ?? 0, span[1]));
  const sorted = spans.toSorted((a, b) => a.span[0] - b.span[0]);
  let first = 0; // Spans before it have ended: a text of many claims is gone through once.
  for (const { index, 0: words } of text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)) {
    const end = index + words.length;
    while (first < sorted.length && (sorted[first]?.span[1] ?? 0) <= index) first++;
    const inside: NumberedSpan[] = [];
    for (let at = first; at < sorted.length && (sorted[at]?.span[0] ?? end) < end; at++) {
      const each = sorted[at];
      if (each && each.span[1] > index) inside.push(each);
    }
    const numbers = inside
      .filter(({ number }) => isBetween(lastEnds.get(number), index, end))
      .map(({ number }) => number);
    yield { html: markSpans(words, index, inside, lastEnds), numbers: [...new Set(numbers)] };
  }
}

const isBetween = (offset: number | undefined, start: number, end: number) =>
  offset !== undefined && offset > start && offset <= end;

function markSpans(
  words: string,
  start: number,
  spans: readonly NumberedSpan[],
  lastEnds: ReadonlyMap<number, number>,
): string {
  const end = start + words.length;
  const cuts = new Set([start, end]);
  for (const { span } of spans) for (const cut of span) if (cut > start && cut < end) cuts.add(cut);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted
    .slice(0, -1)
    .map((from, at) => {
      const to = sorted[at + 1] ?? end;
      const covering = spans.filter(({ span }) => span[0] <= from && span[1] >= to);
      const piece = escapeHtml(words.slice(from - start, to - start));
      const ended = [
        ...new Set(covering.filter(({ number }) => lastEnds.get(number) === to).map(({ number }) => number)),
      ];
      return (covering.length > 0 ? `<mark>${piece}</mark>` : piece) + ended.map(writeNumber).join('');
    })
    .join('');
}

const writeNumber = (number: number) => `<sup>[${number}]</sup>`;
