import { likenessOf } from './likeness-of';

const similarLength = 2; // Up to twice as long, two quotations are wordings of one; beyond, one is a cut from the other.
const mostWords = 400; // Of longer ones the beginning decides: comparing takes the product of both lengths.

/**
 * How far two quotations say the same words, 0 to 1: the share of the shorter one's words that stand in the longer one in the
 * same order, whatever stands between. A short cut from a long one is compared by pairs of words instead, for nearly every
 * long text holds most of the little words of a short one in any order.
 */
export function quotationLikeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length > similarLength * short.length) return likenessOf(pairWords(short), pairWords(long));
  return countCommonInOrder(short.slice(0, mostWords), long.slice(0, mostWords)) / Math.min(short.length, mostWords);
}

const pairWords = (words: readonly string[]) => words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** Length of the longest common subsequence. */
function countCommonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      next[at + 1] = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
