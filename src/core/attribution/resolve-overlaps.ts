import type { Candidate } from './candidate';
import type { TokenSpan } from './reading';

/**
 * Of candidates whose contents share words, keeps the better one, the earlier one among equals: a word is attributed once.
 * What somebody says that another said is the first one’s: a likely candidate whose content holds another’s cue goes before it.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ranks = candidates.map((_, index) => rankOf(candidates, index));
  const order = candidates.map((_, index) => index).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  const kept = new Set<number>();
  const taken = new Uint8Array(endOf(candidates));
  for (const index of order) {
    const content = candidates[index]?.content ?? [];
    if (content.some(([first, end]) => holdsAny(taken, first, end))) continue;
    for (const [first, end] of content) taken.fill(1, first, end);
    kept.add(index);
  }
  return candidates.filter((_, index) => kept.has(index));
}

const likely = 0.8; // Found F1 on the pages and articles of gold/claims.dev is 91.4 here, 91.1 at 0.5, 91.4 where the score alone decides.
const reach = 6; // Candidates of one sentence stand next to each other; few sentences have more.

/** The score, raised above those of the likely candidates whose cues the content holds. */
function rankOf(candidates: readonly Candidate[], index: number): number {
  const outer = candidates[index];
  if (!outer) return 0;
  let rank = outer.score;
  const isPoll = outer.traits.includes('poll'); // "Most residents say so, according to a poll."
  const isLikely = rank >= likely || outer.class === 'passing' || isPoll; // What a post says is told by who passes it on.
  if ((!isLikely && outer.lemma !== 'report') || (outer.lemma === 'according' && !isPoll)) return rank; // "According to the Post, Ruiz said …": the Post only carries.
  for (let k = Math.max(0, index - reach); k <= Math.min(candidates.length - 1, index + reach); k++) {
    const inner = candidates[k];
    if (!inner || k === index || !holdsCue(outer.content, inner) || holdsCue(inner.content, outer)) continue;
    if (passesOn(outer, inner)) return Math.min(rank, inner.score - leastLead);
    if (isLikely) rank = Math.max(rank, inner.score + leastLead);
  }
  return rank;
}

const leastLead = 0.001;

/** "The Post reported that officials said …", “…,” officials said, the Post reported: the paper only carries what the officials said. */
function passesOn({ lemma, content, score }: Candidate, inner: Candidate): boolean {
  return (
    lemma === 'report' &&
    inner.class === 'speech' &&
    inner.score >= likelyInner &&
    (inner.content[0]?.[0] === content[0]?.[0] || (score >= likely && inner.source?.[0] === content[0]?.[0]))
  );
}

const likelyInner = 0.5; // More likely right than wrong.

function holdsCue(content: readonly TokenSpan[], { cue }: Candidate): boolean {
  return cue !== null && content.some(([first, end]) => cue[0] >= first && cue[0] < end);
}

function holdsAny(taken: Uint8Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (taken[i] === 1) return true;
  return false;
}

/** The token behind the last that any of them holds. */
function endOf(candidates: readonly Candidate[]): number {
  let last = 0;
  for (const { content } of candidates) for (const [, end] of content) last = Math.max(last, end);
  return last;
}
