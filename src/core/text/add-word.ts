import { capitalisedAbbreviations, lowerAbbreviations } from '../lexicon/en/abbreviations';
import { makeToken } from './make-token';
import type { Token } from './parsed-text';

const lostSpace = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu; // "the end.Next"
const cliticPattern = /['’](?:s|ll|re|ve|d|m)$/i; // "she’ll" → "she" + "’ll"

/** Adds a word and what is cut off it; gives where it ends. */
export function addWord(tokens: Token[], text: string, start: number, wordEnd: number): number {
  let from = start;
  let word = text.slice(start, wordEnd);
  if (word.includes('.')) {
    for (const { index } of word.matchAll(lostSpace)) {
      const dot = start + index;
      tokens.push(makeToken(text.slice(from, dot), from, 'word'), makeToken('.', dot, 'punctuation'));
      from = dot + 1;
    }
    word = text.slice(from, wordEnd);
  }
  if (text[wordEnd] === '.' && keepsDot(text, word, wordEnd)) {
    tokens.push(makeToken(`${word}.`, from, 'word'));
    return wordEnd + 1;
  }
  const cut = findClitic(word);
  if (cut > 0)
    tokens.push(makeToken(word.slice(0, cut), from, 'word'), makeToken(word.slice(cut), from + cut, 'clitic'));
  else tokens.push(makeToken(word, from, 'word'));
  return wordEnd;
}

function findClitic(word: string): number {
  const apostrophe = word.length - (word.at(-2) === "'" || word.at(-2) === '’' ? 2 : 3);
  const mark = word[apostrophe];
  return (mark === "'" || mark === '’') && cliticPattern.test(word.slice(apostrophe)) ? apostrophe : -1;
}

/** The dot of "Gov." and of the initial in "John F. Doe" belongs to the word; that of a sentence's last word does not. */
function keepsDot(text: string, word: string, dot: number): boolean {
  if (word.length > 7) return false;
  const next = text.slice(dot + 1, dot + 3).trimStart();
  const lower = word.toLowerCase();
  if (/^[,;:]/.test(next)) return lower !== word && capitalisedAbbreviations.has(lower);
  if (!/^[\p{L}\p{N}]/u.test(next)) return false;
  if (lower === 'no' || lower === 'nos') return /^\d/.test(next);
  if (lower === word) return lowerAbbreviations.has(lower);
  return (word.length === 1 && word !== 'I') || capitalisedAbbreviations.has(lower);
}
