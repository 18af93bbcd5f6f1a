import type { TokenRange } from './find-quoted-regions';
import type { Token } from './parsed-text';

const terminators: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？']);
const closers: ReadonlySet<string> = new Set(['”', '"', "''", '’', "'", '»', ')', ']', '*']);
const openers: ReadonlySet<string> = new Set([
  '“',
  '"',
  '``',
  "''",
  '‘',
  "'",
  '«',
  '„',
  '(',
  '[',
  '—',
  '–',
  '-',
  '•',
  '*',
  '¿',
  '¡',
]);
const dottedInitials = /^(?:[^.\d]\.){2,}$/u; // Of a word: "U.S.", "a.m."
/** Names that end in an exclamation mark: "Yahoo! News". */
const exclaimedNames: ReadonlySet<string> = new Set(['yahoo', 'jeopardy', 'joomla', 'yum', 'wham', 'e']);
/** Words that begin a sentence far more often than they follow "U.S." inside one. */
const sentenceStarts: ReadonlySet<string> = new Set(
  'the a an he she it they we i but and in on at this that these those his her their its our my there for when while as if after before however'.split(
    ' ',
  ),
);

/** Cuts a paragraph's tokens into sentences. A sentence keeps the quotation marks and brackets that close it. */
export function splitSentences(tokens: readonly Token[], { firstToken, endToken }: TokenRange): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = endOfHeading(tokens, { firstToken, endToken });
  if (from > firstToken) sentences.push({ firstToken, endToken: from });
  for (let i = from; i < endToken; i++) {
    const token = tokens[i];
    if (!token || !mayEnd(tokens, i, token)) continue;
    let last = i;
    while (last + 1 < endToken && isCloser(tokens, last + 1)) last++;
    if (last + 1 >= endToken) break;
    if (startsSentence(tokens, last + 1, last > i)) {
      sentences.push({ firstToken: from, endToken: last + 1 });
      from = last + 1;
    }
    i = last;
  }
  if (from < endToken) sentences.push({ firstToken: from, endToken });
  return sentences;
}

const fewestHeadingWords = 4; // "NEW YORK CITY Mayor Ruiz" is no heading.
const longestHeading = 30; // Tokens.

/** "TEN DEAD IN ALDEA FLOOD Mayor Ruiz said …": where capitals run into the text, behind them; the first token where they do not. */
function endOfHeading(tokens: readonly Token[], { firstToken, endToken }: TokenRange): number {
  let words = 0;
  for (let i = firstToken; i < Math.min(endToken, firstToken + longestHeading); i++) {
    const { text, kind } = tokens[i] ?? { text: '', kind: 'punctuation' };
    if (kind !== 'word' || text === 'A' || text === 'I') continue;
    if (text === text.toUpperCase()) words++;
    else {
      const isText = /^\p{Lu}\p{Ll}/u.test(text) && tokens[i - 1]?.kind === 'word';
      return isText && words >= fewestHeadingWords ? i : firstToken;
    }
  }
  return firstToken;
}

function mayEnd(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  if (token.kind === 'punctuation') {
    if (token.text === '!') return !(isExclaimed(tokens[at - 1]) && next?.isCapitalised);
    return terminators.has(token.text) || token.text.startsWith('..');
  }
  if (!next?.isCapitalised || !sentenceStarts.has(next.lower)) return false;
  return dottedInitials.test(token.text);
}

function isExclaimed(before: Token | undefined): boolean {
  return before?.isCapitalised === true && exclaimedNames.has(before.lower);
}

/** A closing mark stands right behind what it closes. */
function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (terminators.has(token.text)) return true;
  return closers.has(token.text) && token.start === before.end;
}

/** Behind a closing mark a word in lower case goes on with the sentence: “Why?” she asked. */
function startsSentence(tokens: readonly Token[], at: number, isBehindMark: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.start === before.end && !isBehindMark && token.kind !== 'word') return false;
  if (token.isCapitalised || token.kind === 'number') return true;
  if (openers.has(token.text)) {
    const next = tokens[at + 1];
    return next !== undefined && (next.isCapitalised || next.kind !== 'word' || !isBehindMark);
  }
  return token.kind === 'word' && !/^\p{Ll}/u.test(token.text);
}
