import type { Claim } from '../model';
import { phrasingFor } from './suggest-from-edit';
import type { Suggestion } from './suggestion';

/** Why a suggestion is offered for a claim: what the two have in common. */
export type Likeness = 'phrasing' | 'outlet' | 'speaker';

/**
 * What the reader said of a claim like this one, the likest and then the latest first; null where the reader said nothing of
 * the kind, or has judged this claim already. The suggestions must be those of the claim's site.
 */
export function findSuggestion(
  claim: Claim,
  suggestions: readonly Suggestion[],
): { suggestion: Suggestion; likeness: Likeness } | null {
  for (const likeness of ['phrasing', 'outlet', 'speaker'] as const) {
    const like = suggestions.filter((suggestion) => isOpen(claim, suggestion) && isLike(claim, suggestion, likeness));
    const [suggestion] = like.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
    if (suggestion) return { suggestion, likeness };
  }
  return null;
}

/** Whether the claim still stands as that other one was found. */
function isOpen(claim: Claim, { change }: Suggestion): boolean {
  if (claim.isByHand || claim.isDismissed) return false;
  switch (change.kind) {
    case 'source-type':
      return claim.correction?.sourceType === undefined && claim.sourceType === change.from;
    case 'speaker':
      return claim.correction?.speaker === undefined && claim.speaker === change.from;
    case 'dismiss':
      return !claim.isKept;
  }
}

function isLike(claim: Claim, suggestion: Suggestion, likeness: Likeness): boolean {
  const { change, speaker, outlet, phrasing } = suggestion;
  const isSameSpeaker = speaker !== null && claim.speaker === speaker;
  const isSamePhrasing = phrasing !== null && phrasingFor(claim, change) === phrasing;
  // One false quotation says nothing about the next of the same speaker, nor one "said" about the next.
  if (change.kind === 'dismiss') return likeness === 'phrasing' && isSameSpeaker && isSamePhrasing;
  // Whom "she" names is another matter each time.
  if (change.kind === 'speaker' && speaker === null)
    return likeness === 'phrasing' && isSamePhrasing && !isPronoun(phrasing);
  if (change.kind === 'speaker') return likeness === 'speaker' && isSameSpeaker;
  if (likeness === 'phrasing') return isSamePhrasing && (isSameSpeaker || !isPlain(phrasing));
  return likeness === 'outlet' ? outlet !== null && claim.via.at(-1) === outlet : isSameSpeaker;
}

const isPronoun = (words: string | null) => /^(?:he|she|they|it|we|i|you|who|one)$/.test(words ?? '');

/** "said", "told": words that stand beside any quotation, however it travelled. */
const isPlain = (words: string | null) => !/\s/.test(words ?? '');
