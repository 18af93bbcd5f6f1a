import type { Candidate } from './candidate';

/** Of candidates whose contents share words, keeps the better one, the earlier one among equals: a word is attributed once. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const scores = candidates.map((candidate) => candidate.score - (isInside(candidate, candidates) ? innerPenalty : 0));
  const order = candidates.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
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

const innerPenalty = 0.3; // What somebody is said to have said is theirs who says so.

/** Its cue stands in the content of another. */
function isInside({ cue }: Candidate, candidates: readonly Candidate[]): boolean {
  if (!cue) return false;
  return candidates.some(
    ({ content, score }) => score >= 0.6 && content.some(([first, end]) => first <= cue[0] && cue[1] <= end),
  );
}

function holdsAny(taken: ReadonlySet<number>, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (taken.has(i)) return true;
  return false;
}
