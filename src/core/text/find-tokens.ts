import { capitalisedAbbreviations, lowerAbbreviations } from '../lexicon/en/abbreviations';
import type { Token, TokenKind } from './parsed-text';

// One pass, no nested repetition over the same characters, so hostile text costs no more than any other.
// Initials "U.S." | number "1,200.5" "24th" | word "so-called" "@ruiz" "O’Neil" (and "Ã§" for "ç", as badly saved pages have it) | '' and `` | "..." and "--" | one other character.
const tokenPattern =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}|\p{M})*(?:-\p{L}+)*|[@#]?[\p{L}_][\p{L}\p{M}\p{N}_]*(?:(?:[-‐‑'’.&/]|(?<=\p{Lu}\p{M}?)[\x80-\x9f\xa1-\xbf])[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*|''|``|\.{2,}|-{2,}|\S/gu;
const lostSpace = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu; // "the end.Next"
const cliticPattern = /['’](?:s|ll|re|ve|d|m)$/i; // "she’ll" → "she" + "’ll"

const ownsNumber = /^['’]s(?![\p{L}\p{N}])/u; // "Radio 4’s"

/** Cuts a text into tokens, in order, nothing but white space left out. Their sentence, paragraph and region are yet unknown. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(tokenPattern)) {
    if (index < end) continue; // The dot of an abbreviation.
    end = index + found.length;
    const kind = kindOf(found);
    if (found === "''" && text[end] === "'" && /\S/.test(text[index - 1] ?? ' ')) {
      tokens.push(makeToken("'", index, kind), makeToken("''", index + 1, kind)); // A single mark closes before the double one: 'now,'''
      end = index + 3;
    } else if (kind === 'word') end = addWord(tokens, text, index, end);
    else tokens.push(makeToken(found, index, kind));
    if (kind === 'number' && ownsNumber.test(text.slice(end, end + 3))) {
      tokens.push(makeToken(text.slice(end, end + 2), end, 'clitic'));
      end += 2;
    }
  }
  return tokens;
}

function kindOf(found: string): TokenKind {
  const code = found.charCodeAt(0);
  if (isAsciiLetter(code)) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (code < 128) return found.length > 1 && /[@#_]/.test(found[0] ?? '') ? 'word' : 'punctuation';
  if (/^\p{L}/u.test(found)) return 'word';
  return /^\p{N}/u.test(found) ? 'number' : 'punctuation';
}

/** Adds a word and what is cut off it; gives where it ends. */
function addWord(tokens: Token[], text: string, start: number, wordEnd: number): number {
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

function makeToken(text: string, start: number, kind: TokenKind): Token {
  let lower = kind === 'punctuation' ? text : text.toLowerCase();
  const isCapitalised = kind === 'word' && text.charCodeAt(0) !== lower.charCodeAt(0);
  if (kind !== 'punctuation' && lower.includes('’')) lower = lower.replaceAll('’', "'");
  return { start, end: start + text.length, text, lower, kind, isCapitalised, sentence: -1, paragraph: -1, region: -1 };
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
