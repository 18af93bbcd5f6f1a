import type { JSX } from 'preact';
import type { DiffPart } from '../core/versions/diff-characters';
import { useTranslate } from './translate';
import { wholeWords } from './whole-words';

/** Words as they changed, each changed word as a whole: what went is struck through, what came is underlined, and both are said aloud. */
export function DiffWords({ diff }: { diff: readonly DiffPart[] }): JSX.Element {
  const translate = useTranslate();
  return (
    <span class="diff" dir="auto">
      {wholeWords(diff).map(({ kind, text }, at) => {
        const key = `${at} ${kind}`; // Parts have no identity but their place.
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Part = kind === 'added' ? 'ins' : 'del';
        const words = text.trim() || text; // Spaces around words stay outside the line that strikes them.
        const start = text.indexOf(words);
        return (
          <span key={key}>
            {text.slice(0, start)}
            <Part>
              {/* Isolated: the words of others go by their own direction, not by ours. */}
              <bdi class="only-heard">{translate(kind === 'added' ? 'diffAdded' : 'diffRemoved')} </bdi>
              {words}
            </Part>
            {text.slice(start + words.length)}
          </span>
        );
      })}
    </span>
  );
}
