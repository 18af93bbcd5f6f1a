import type { TextSelector } from '../core/model';
import { countFragmentMatches, type TextDirective } from './linking/count-fragment-matches';

export interface WordsLink {
  url: string;
  /** The words stand only once in what is known of the text; else the browser may show another place. */
  isUnique: boolean;
}

const longestStart = 200; // Longer words are named by their first and last few; addresses stay short enough to share.
const edgeWords = 5; // Words of a long passage, or of its surroundings, that name it.

/**
 * Address that opens an article at exact words (`#:~:text=`), with as much of their surroundings as makes them unique in the known
 * text. Null where there are no words.
 */
export function linkToWords(url: string, selector: TextSelector, knownText: string): WordsLink | null {
  const candidates = proposeDirectives(selector);
  const unique = candidates.find((directive) => countFragmentMatches(knownText, directive) === 1);
  const chosen = unique ?? candidates.at(-1);
  if (!chosen) return null;
  const separator = url.includes('#') ? ':~:' : '#:~:';
  return { url: `${url}${separator}text=${writeDirective(chosen)}`, isUnique: unique !== undefined };
}

/** From the plainest to the one with most context. */
function proposeDirectives({ exact, prefix, suffix }: TextSelector): TextDirective[] {
  const lines = exact
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const isWhole = lines.length === 1 && first.length <= longestStart;
  const start = isWhole ? first : first.split(/\s+/u).slice(0, edgeWords).join(' ');
  const end = isWhole ? null : last.split(/\s+/u).slice(-edgeWords).join(' ');
  const before = wordsBefore(prefix);
  const after = wordsAfter(suffix);
  const plain: TextDirective = { prefix: null, start, end, suffix: null };
  return [
    plain,
    ...(before === null ? [] : [{ ...plain, prefix: before }]),
    ...(after === null ? [] : [{ ...plain, suffix: after }]),
    ...(before === null || after === null ? [] : [{ ...plain, prefix: before, suffix: after }]),
  ];
}

/** Whole words of one block before the passage: the first may be cut off where the remembered context begins. */
function wordsBefore(prefix: string): string | null {
  const line =
    prefix
      .trimEnd()
      .split(/[\r\n]+/)
      .at(-1) ?? '';
  const isCut = line.length === prefix.trimEnd().length;
  const words = line.trim().split(/\s+/u);
  return joinWords((isCut ? words.slice(1) : words).slice(-edgeWords));
}

function wordsAfter(suffix: string): string | null {
  const line = suffix.trimStart().split(/[\r\n]+/)[0] ?? '';
  const isCut = line.length === suffix.trimStart().length;
  const words = line.trim().split(/\s+/u);
  return joinWords((isCut ? words.slice(0, -1) : words).slice(0, edgeWords));
}

const joinWords = (words: readonly string[]) => (words.join(' ') === '' ? null : words.join(' '));

function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === null ? [] : [`${encodePart(prefix)}-`]),
    encodePart(start),
    ...(end === null ? [] : [encodePart(end)]),
    ...(suffix === null ? [] : [`-${encodePart(suffix)}`]),
  ].join(',');
}

/** A hyphen would be read as the mark of prefix and suffix; half a character cannot be written at all. */
function encodePart(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC')).replaceAll('-', '%2D');
}
