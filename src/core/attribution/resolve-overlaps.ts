import type { Candidate } from './candidate';

/** Of candidates whose contents share words, keeps the better one, the earlier one among equals: a word is attributed once. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const order = candidates
    .map((_, index) => index)
    .sort((a, b) => (candidates[b]?.score ?? 0) - (candidates[a]?.score ?? 0) || a - b);
  const kept = new Set<number>();
  const taken = new Set<number>();
  for (const index of order) {
    const content = candidates[index]?.content ?? [];
    if (content.some(([first, end]) => holdsAny(taken, first, end))) continue;
    for (const [first, end] of content) for (let i = first; i < end; i++) taken.add(i);
    kept.add(index);
  }
  return candidates.filter((_, index) => kept.has(index));
}

function holdsAny(taken: ReadonlySet<number>, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (taken.has(i)) return true;
  return false;
}
