/**
 * Share of the shorter one's words that the longer one has too, 0 to 1, each word as often as it occurs (overlap
 * coefficient): a cut from a long quotation is as like it as a copy of the whole.
 */
export function likenessOf(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of long) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared++;
  }
  return shared / short.length;
}
