import type { CitationWords } from './citation-words';

/**
 * Attributed words as a quotation in the marks of the reader's language: marks around the whole are replaced, marks within become
 * inner ones. The full stop or comma at the end goes, for the citation follows.
 */
export function quoteWords(stretches: readonly string[], { marks, ellipsis }: CitationWords): string {
  const [open, close, innerOpen, innerClose] = marks;
  const inner = stretches
    .map((words) => turnMarks(stripOuterMarks(words.replace(/\s+/gu, ' ').trim()), innerOpen, innerClose))
    .filter((words) => words !== '');
  const joined = inner.map((words, at) => (at < inner.length - 1 ? words.replace(/[,;]$/, '') : words)).join(ellipsis);
  return `${open}${joined.replace(/[.,;]$/, '')}${close}`;
}

/** “We go.” → We go. — but “a” and “b” keeps its marks, for they do not belong to each other. */
export function stripOuterMarks(words: string): string {
  const marks = [...words.matchAll(doubleMark)].map(({ index }) => index);
  const last = words.length - 1;
  if (marks[0] !== 0 || !opensAt(words, 0)) return words;
  if (marks.length === 1) return words.slice(1); // The closing mark stands after the words.
  if (marks.at(-1) !== last) return words;
  let depth = 0;
  for (const at of marks) {
    depth += opensAt(words, at) ? 1 : -1;
    if (depth <= 0 && at < last) return words;
  }
  return words.slice(1, -1).trim();
}

function turnMarks(words: string, open: string, close: string): string {
  return words.replace(doubleMark, (_, at: number) => (opensAt(words, at) ? open : close));
}

const doubleMark = /["“”„«»‟]/g;

/** A straight mark and “, which closes „, tell by what stands before them. */
function opensAt(words: string, at: number): boolean {
  const mark = words[at] ?? '';
  if ('„«‟'.includes(mark)) return true;
  if ('”»'.includes(mark)) return false;
  return /^$|[\s([{—–\-"“„«]/u.test(words[at - 1] ?? '');
}
