import type { Candidate } from './candidate';
import { describeCandidate } from './describe-candidate';
import type { Reading } from './reading';

/** Weight of each feature, as `bench/train/train-scorer.ts` learned it. */
export type Weights = Readonly<Record<string, number>>;

// A quotation behind "Ruiz said:" is right 26 times of 26 in the pages and articles of gold/claims.dev, one that is a paragraph of its own 12 of 12.
// Their meeting ("Ruiz said:" at a paragraph’s end) and transcripts and pasted posts do not occur there: the smaller count, by Laplace’s rule, (12 + 1) / (12 + 2).
const introducedScore = 0.93;
const turnScore = 0.93;

/** Gives each candidate the chance that it is right, by logistic regression over its features. */
export function scoreCandidates(reading: Reading, candidates: readonly Candidate[], weights: Weights): Candidate[] {
  const nested = findNested(candidates, reading.parsed.tokens.length);
  return candidates.map((candidate, index) => {
    if (candidate.content.length === 0) return { ...candidate, score: introducedScore };
    if (candidate.rule === 'turn' || candidate.rule === 'post') return { ...candidate, score: turnScore };
    let sum = 0;
    for (const feature of describeCandidate(reading, candidate, nested[index] ?? false)) sum += weights[feature] ?? 0;
    return { ...candidate, score: 1 / (1 + Math.exp(-sum)) };
  });
}

/** For each candidate whether its cue stands within the content of another. */
export function findNested(candidates: readonly Candidate[], tokens: number): boolean[] {
  const covered = new Int32Array(tokens + 1);
  for (const { content } of candidates) {
    for (const [first, end] of content) {
      covered[first] = (covered[first] ?? 0) + 1;
      covered[end] = (covered[end] ?? 0) - 1;
    }
  }
  let depth = 0;
  for (let i = 0; i <= tokens; i++) {
    depth += covered[i] ?? 0;
    covered[i] = depth;
  }
  return candidates.map(({ cue }) => cue !== null && (covered[cue[0]] ?? 0) > 0);
}
