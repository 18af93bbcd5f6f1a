import { capitalisedAbbreviations, lowerAbbreviations } from '../lexicon/en/abbreviations';
import type { Token, TokenKind } from './parsed-text';

// No nested repetition over the same characters, so hostile text costs no more than any other.
// Initials "U.S." | number "1,200.5" "24th" | word "so-called" "@ruiz" "O’Neil" (and "Ã§" for "ç", as badly saved pages have it) | '' and `` | "..." and "--" | one other character.
const tokenPattern =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}|\p{M})*(?:-\p{L}+)*|[@#]?[\p{L}_][\p{L}\p{M}\p{N}_]*(?:(?:[-‐‑'’.&/]|(?<=\p{Lu}\p{M}?)[\x80-\x9f\xa1-\xbf])[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*|''|``|\.{2,}|-{2,}|\S/uy;
const lostSpace = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu; // "the end.Next"
const cliticPattern = /['’](?:s|ll|re|ve|d|m)$/i; // "she’ll" → "she" + "’ll"

const ownsNumber = /^['’]s(?![\p{L}\p{N}])/u; // "Radio 4’s"

/** Cuts a text into tokens, in order, nothing but white space left out. Their sentence, paragraph and region are yet unknown. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const plainEnd = isAsciiLetter(code) ? endOfPlainWord(text, at) : at;
    if (plainEnd > at) {
      const word = text.slice(at, plainEnd);
      tokens.push(isSmall(code) ? placeToken(word, at, { lower: word, kind: 'word' }) : makeToken(word, at, 'word'));
      at = plainEnd;
    } else if (code === space) at++;
    else if (standsAlone(code)) tokens.push(makeToken(text[at] ?? '', at++, 'punctuation'));
    else at = addToken(tokens, text, at);
  }
  return tokens;
}

const space = 32;

/** Where a word of plain letters ends, as nearly all do, none but its first a capital; its start where it may go on with other characters. */
function endOfPlainWord(text: string, start: number): number {
  let end = start + 1;
  while (isSmall(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  return behind === space || behind === lineFeed || standsAlone(behind) ? end : start;
}

const lineFeed = 10;

/** One of , ; : ! ? ( ) " “ ” begins no longer token, and no word goes on with it. */
function standsAlone(code: number): boolean {
  return (
    code === 44 ||
    code === 34 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 40 ||
    code === 41 ||
    code === 58 ||
    code === 59 ||
    code === 63 ||
    code === 33
  );
}

/** Adds the token that begins at a place, with what is cut off it; gives where the next may begin. */
function addToken(tokens: Token[], text: string, start: number): number {
  tokenPattern.lastIndex = start;
  const found = tokenPattern.exec(text)?.[0];
  if (found === undefined) return start + 1; // White space.
  const end = start + found.length;
  const kind = kindOf(found);
  if (kind === 'word') return addWord(tokens, text, start, end);
  if (found === "''" && text[end] === "'" && /\S/.test(text[start - 1] ?? ' ')) {
    tokens.push(makeToken("'", start, kind), makeToken("''", start + 1, kind)); // A single mark closes before the double one: 'now,'''
    return end + 1;
  }
  tokens.push(makeToken(found, start, kind));
  if (kind !== 'number' || text[end + 1] !== 's' || !ownsNumber.test(text.slice(end, end + 3))) return end;
  tokens.push(makeToken(text.slice(end, end + 2), end, 'clitic'));
  return end + 2;
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
  if (kind === 'punctuation') return placeToken(text, start, { lower: text, kind });
  const lower = text.toLowerCase();
  return placeToken(text, start, { lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, kind });
}

function placeToken(text: string, start: number, { lower, kind }: Pick<Token, 'lower' | 'kind'>): Token {
  const isCapitalised = kind === 'word' && text.charCodeAt(0) !== lower.charCodeAt(0);
  return { start, end: start + text.length, text, lower, kind, isCapitalised, sentence: -1, paragraph: -1, region: -1 };
}

function isAsciiLetter(code: number): boolean {
  return isSmall(code) || (code >= 65 && code <= 90);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
