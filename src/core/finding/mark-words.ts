import type { Span } from '../model';
import { foldWords, unspaced } from './fold-words';
import { parseTypedWords } from './parse-typed-words';

/** Where the words of a search stand in a text, whole words each, in reading order; see `parseTypedWords`. */
export function markWords(text: string, typed: string): Span[] {
  const needles = parseTypedWords(typed).filter(({ isExcluded }) => !isExcluded);
  if (needles.length === 0) return [];
  const words = splitWords(text);
  const marked = new Set<Word>();
  for (const { needle } of needles) {
    const wanted = needle.trim().split(/ +/);
    const isWhole = needle.endsWith(' ');
    for (let from = 0; from + wanted.length <= words.length; from++) {
      if (!standsAt(words, from, { wanted, isWhole })) continue;
      for (const word of words.slice(from, from + wanted.length)) marked.add(word);
    }
  }
  return [...marked].map(({ span }) => span).sort((a, b) => a[0] - b[0]);
}

interface Word {
  folded: string;
  span: Span;
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(wordInText)].flatMap(({ 0: word, index }) => {
    // "½" folds into two words; each of them stands where it does.
    const parts = foldWords(word).split(' ').filter(Boolean);
    return parts.map((folded) => ({ folded, span: [index, index + word.length] as const }));
  });
}

/** One sign of a script without spaces, or a run of letters, marks and digits of others. */
const wordInText = new RegExp(`${unspaced.source}|(?:(?!${unspaced.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

function standsAt(words: readonly Word[], from: number, { wanted, isWhole }: { wanted: string[]; isWhole: boolean }) {
  return wanted.every((each, at) => {
    const folded = words[from + at]?.folded ?? '';
    const isOpen = at === wanted.length - 1 && !isWhole;
    return isOpen ? folded.startsWith(each) : folded === each;
  });
}
