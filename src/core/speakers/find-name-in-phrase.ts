import type { NounPhrase } from '../attribution/find-noun-phrases';
import type { Reading, TokenSpan } from '../attribution/reading';

/** The name that a noun phrase ends in, and what stands before it: "former mayor | Ann Ruiz". */
export interface NameInPhrase {
  /** The name alone. */
  name: TokenSpan;
  /** Titles and nouns before it. */
  before: TokenSpan;
}

/** Finds the name at a phrase's end; null where it ends in a noun, as "Ruiz’s lawyer" does. */
export function findNameInPhrase({ parsed, tags, lexicon }: Reading, phrase: NounPhrase): NameInPhrase | null {
  const { tokens } = parsed;
  const { end } = phrase;
  if (tags[end - 1] !== 'name') return null;
  let first = end - 1;
  while (first > phrase.first && isNamePart(tokens[first - 1]?.text ?? '', tags[first - 1])) first--;
  while (first < end - 1 && tags[first] !== 'name') first++;
  let start = first;
  for (let i = first; i < end - 1; i++) if (lexicon.titles.has(tokens[i]?.lower ?? '')) start = i + 1;
  const isBody = hasBodyWord(tokens.slice(first, end), lexicon.bodyNameWords);
  return { name: [isBody ? first : start, end], before: [phrase.first, isBody ? first : start] };
}

function isNamePart(text: string, tag: string | undefined): boolean {
  return tag === 'name' || text === '&';
}

export function hasBodyWord(words: readonly { lower: string }[], bodyNameWords: ReadonlySet<string>): boolean {
  return words.some(({ lower }) => bodyNameWords.has(lower));
}
