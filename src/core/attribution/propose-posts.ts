import { elementAt } from '../text/element-at';
import type { Candidate } from './candidate';
import type { Turns } from './propose-turns';
import type { Reading, TokenSpan } from './reading';
import { isTimeWord } from './time-words';

const longestName = 8; // Tokens before a handle: "Mayor Ann Ruiz of Aldea".
const longestDate = 12; // Tokens behind it: "· March 3, 2024 at 9:41 PM".

/** "… whatever it costs. — Ann Ruiz (@annruiz) March 3, 2024": posts that were pasted into the text, signed at their end or headed. */
export function proposePosts({ parsed, phrases, phraseAt }: Reading): Turns {
  const { tokens, paragraphs } = parsed;
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  paragraphs.forEach(({ firstToken, endToken }, index) => {
    const handle = findHandle(parsed, Math.max(firstToken, endToken - longestDate - 2), endToken);
    if (handle < 0) return;
    const closes = tokens[handle + 1]?.text === ')' ? handle + 2 : handle + 1;
    const name = findName(parsed, firstToken, handle);
    if (!name) return;
    const date = isDate(parsed, closes, endToken);
    if (date === 'none' || (date === 'nothing' && !name.isSigned)) return;
    const before = name.first - 1;
    const [content, at] =
      before > firstToken
        ? [[firstToken, before] as const, index]
        : name.isSigned
          ? [spanOf(parsed, index - 1), index - 1]
          : [spanOf(parsed, index + 1), index + 1];
    if (!content || taken.has(at)) return;
    taken.add(index).add(at);
    candidates.push({
      rule: 'post',
      class: 'speech',
      content: [content],
      source: [name.first, closes],
      head: elementAt(phrases, phraseAt[name.first]) ?? { first: name.first, end: closes, isPronoun: false },
      cue: name.isSigned ? [before, before + 1] : null,
      lemma: '—',
      traits: [],
      score: 0,
    });
  });
  return { candidates, paragraphs: taken };
}

/** The last "@annruiz" of a range, or -1. */
function findHandle({ tokens }: Reading['parsed'], from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    const text = tokens[i]?.text ?? '';
    if (text.charCodeAt(0) === atSign && text.length > 2) return i;
  }
  return -1;
}

const atSign = 64;

/** The name before a handle: behind a dash, or at the paragraph’s start. */
function findName(
  { tokens }: Reading['parsed'],
  firstToken: number,
  handle: number,
): { first: number; isSigned: boolean } | null {
  const last = tokens[handle - 1]?.text === '(' ? handle - 2 : handle - 1;
  let first = last;
  while (first >= firstToken && first > last - longestName && tokens[first]?.kind === 'word') first--;
  if (first === last || !tokens[first + 1]?.isCapitalised) return null;
  if (first < firstToken) return { first: first + 1, isSigned: false };
  return /^(?:—|–|―|--)$/.test(tokens[first]?.text ?? '') ? { first: first + 1, isSigned: true } : null;
}

/** Whether what ends a paragraph is a date, nothing, or something else. */
function isDate({ tokens }: Reading['parsed'], from: number, end: number): 'date' | 'nothing' | 'none' {
  let isTold = false;
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'number' || isTimeWord(token.lower)) isTold = true;
    else if (token.kind !== 'punctuation' && !/^(?:at|on|of|am|pm|a\.m\.|p\.m\.|gmt|utc)$/.test(token.lower))
      return 'none';
  }
  return isTold ? 'date' : from >= end ? 'nothing' : 'none';
}

function spanOf({ paragraphs }: Reading['parsed'], index: number): TokenSpan | null {
  const paragraph = paragraphs[index];
  return paragraph ? [paragraph.firstToken, paragraph.endToken] : null;
}
