import type { Candidate } from './candidate';

/** Keeps, of candidates whose contents share words, the one that comes first; a token is attributed once. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const taken = new Set<number>();
  for (const candidate of candidates) {
    let [shared, _all] = [0, 0];
    for (const [first, end] of candidate.content) {
      for (let i = first; i < end; i++) {
        _all++;
        if (taken.has(i)) shared++;
      }
    }
    if (shared > 0) continue;
    for (const [first, end] of candidate.content) for (let i = first; i < end; i++) taken.add(i);
    kept.push(candidate);
  }
  return kept;
}
