import type { ArticleVersion } from './article-version';

/**
 * Fingerprints of the passages that stand in both readings, but in another order: as few of them as tell the difference. What only
 * slid down because something was put in before it did not move.
 */
export function findMovedPassages(before: ArticleVersion, after: ArticleVersion): Set<string> {
  const earlier = placesOf(before);
  const common = [...placesOf(after).keys()].filter((fingerprint) => earlier.has(fingerprint));
  const places = common.map((fingerprint) => earlier.get(fingerprint) ?? 0);
  const inOrder = longestRising(places);
  return new Set(common.filter((_, at) => !inOrder.has(at)));
}

/** The place of each passage; those that stand more than once are left out, for which of them moved cannot be told. */
function placesOf({ passages }: ArticleVersion): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, { fingerprint }] of passages.entries()) {
    if (places.has(fingerprint)) repeated.add(fingerprint);
    places.set(fingerprint, at);
  }
  for (const fingerprint of repeated) places.delete(fingerprint);
  return places;
}

/** Where the members of a longest rising subsequence stand: patience sorting, Schensted 1961. */
function longestRising(numbers: readonly number[]): Set<number> {
  const ends: number[] = []; // For each length, where the smallest number stands that ends such a subsequence.
  const previous = new Map<number, number>();
  for (const [at, number] of numbers.entries()) {
    const length = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    const place = length < 0 ? ends.length : length;
    const before = ends[place - 1];
    if (before !== undefined) previous.set(at, before);
    ends[place] = at;
  }
  const members = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) members.add(at);
  return members;
}
