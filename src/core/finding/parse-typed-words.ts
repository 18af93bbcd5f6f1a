import { foldWords } from './fold-words';

/** What a claim's line must hold, or must not. */
export interface Term {
  /** Looked for as it is in a folded line, where a word begins; see `holdsTerm`. */
  needle: string;
  isExcluded: boolean;
}

/**
 * What was typed into the search field: each word is the beginning of one, words in quotation marks stand together and
 * whole, a minus sign excludes. A quotation mark not closed yet counts up to the end, its last word as a beginning.
 */
export function parseTypedWords(typed: string): Term[] {
  const terms: Term[] = [];
  for (const [, minus, phrase, closing, word] of typed.matchAll(piece)) {
    const folded = foldWords(phrase ?? word ?? '');
    if (folded === '') continue;
    terms.push({ needle: `${folded}${closing ? ' ' : ''}`, isExcluded: minus === '-' });
  }
  // Long terms are rare ones: they rule out most claims before the others are looked for.
  return terms.sort((a, b) => b.needle.length - a.needle.length);
}

/**
 * Whether a folded line holds a term, or holds it not where it is excluded. Every word of a line stands between spaces. A
 * search for the space in front as well would stop at every word; this one skips all that do not begin alike.
 */
export function holdsTerm(line: string, { needle, isExcluded }: Term): boolean {
  for (let at = line.indexOf(needle); at >= 0; at = line.indexOf(needle, at + 1)) {
    if (line.charCodeAt(at - 1) === space) return !isExcluded;
  }
  return isExcluded;
}

const space = 32;

/** `-"some words"`, `"some words`, `-word`; any kind of double quotation mark. */
const piece = /(-)?(?:["“”„«»]([^"“”„«»]*)(["“”„«»])?|([^\s"“”„«»]+))/gu;
