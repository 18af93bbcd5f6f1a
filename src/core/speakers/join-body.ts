import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';
import { elementAt } from '../text/element-at';

/** "the Aldea Beer and Pub Association": one body whose name holds an "and". */
export function joinBody(
  { parsed, tags, phrases, phraseAt, lexicon }: Reading,
  [, end]: TokenSpan,
  { head, isPlaceOnly }: { head: NounPhrase; isPlaceOnly: boolean },
): string | null {
  const { tokens, text } = parsed;
  const next = elementAt(phrases, phraseAt[head.end + 1]);
  if (!next || tokens[head.end]?.lower !== 'and' || next.first !== head.end + 1 || next.end > end) return null;
  const isNamed = tokens[head.first]?.lower === 'the';
  const isCounty = head.end - head.first === 1 && isPlaceOnly; // "Aldea and Calder Police"
  if (isNamed ? head.end - head.first < 2 : !isCounty) return null;
  const isBodyWord = (at: number): boolean => lexicon.bodyNameWords.has(tokens[at]?.lower ?? '');
  const own = tokens[head.end - 1];
  if (!own || tags[head.end - 1] !== 'name' || isBodyWord(head.end - 1) || /^\p{Lu}{2,}$/u.test(own.text)) return null;
  if (next.end - next.first < 2 || !isBodyWord(next.end - 1)) return null;
  for (let i = next.first; i < next.end; i++) if (tags[i] !== 'name') return null;
  return text
    .slice(tokens[isNamed ? head.first + 1 : head.first]?.start ?? 0, tokens[next.end - 1]?.end ?? 0)
    .replace(/\s+/g, ' ');
}
