/** A name as the packed catalogue marks it. */
export interface MarkedName {
  /** Without its article and the marks at its edges; empty where nothing is left. */
  text: string;
  needsContext: boolean;
  /** "The Sun" is kept as "Sun" that needs its article; "The Daily Echo" as "Daily Echo", which stands for itself. */
  needsArticle: boolean;
}

const edgeMarks = /^[^\p{L}\p{N}]+|["”'/]+$/gu; // "/PRNewswire/", "\"Today\""
const firstWord = /[\p{L}\p{M}\p{N}]+/u;
const firstUnspaced = 0xe00; // Thai, the first of the scripts that leave no space between words.
/** Chinese, Japanese, Thai, Lao, Khmer and Burmese. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Reads "~The Sun". */
export function readName(marked: string): MarkedName {
  const full = withoutEdgeMarks(unmarked(marked)).replaceAll('’', "'");
  const text = bare(full);
  return { text, needsContext: marked.startsWith('~'), needsArticle: text !== full && !text.includes(' ') };
}

/** "~Echo" → "Echo" */
export function unmarked(marked: string): string {
  return marked.startsWith('~') ? marked.slice(1) : marked;
}

/** By what a name is looked up: its first run of letters and digits; in scripts without spaces its first character. */
export function readKey(marked: string): { key: string; isUnspaced: boolean } | null {
  const text = bare(withoutEdgeMarks(unmarked(marked)));
  if (text === '') return null;
  const isUnspaced = text.charCodeAt(0) >= firstUnspaced && unspaced.test(text);
  return { key: isUnspaced ? (text[0] ?? '') : firstWordOf(text), isUnspaced };
}

function bare(full: string): string {
  return /^[Tt]he \S/.test(full) ? full.slice('The '.length) : full;
}

/** Nearly all names begin and end with a plain letter or digit. */
function withoutEdgeMarks(name: string): string {
  const isPlain = isPlainLetter(name.charCodeAt(0)) && isPlainLetter(name.charCodeAt(name.length - 1));
  return isPlain ? name : name.replace(edgeMarks, '');
}

function firstWordOf(name: string): string {
  let end = 0;
  while (isPlainLetter(name.charCodeAt(end))) end++;
  const isWhole = end > 0 && (end === name.length || name.charCodeAt(end) < 0x80);
  return isWhole ? name.slice(0, end) : (firstWord.exec(name)?.[0] ?? '');
}

/** 0-9, A-Z, a-z */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
