import type { JSX } from 'preact';
import type { DiffPart } from '../core/versions/diff-characters';

/** What became of words: what went is struck through, what came is underlined; screen readers are told both. */
export function DiffText({ diff }: { diff: readonly DiffPart[] }): JSX.Element {
  return (
    <span class="diff" dir="auto">
      {diff.map(({ kind, text }, at) => {
        if (kind === 'same') return text;
        return kind === 'added' ? <ins key={`${at}`}>{text}</ins> : <del key={`${at}`}>{text}</del>;
      })}
    </span>
  );
}
