import type { JSX } from 'preact';
import { markWords } from '../../core/finding/mark-words';

/** A text in which the words that were searched for are marked. */
export function MarkedText({ text, typed }: { text: string; typed: string }): JSX.Element {
  const spans = typed === '' ? [] : markWords(text.slice(0, longestMarked), typed);
  if (spans.length === 0) return <>{text}</>;
  let from = 0;
  const parts: (string | JSX.Element)[] = [];
  for (const [start, end] of spans) {
    if (start < from) continue;
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}

const longestMarked = 2_000; // Characters; a row shows some hundred.
