import type { Claim } from '../core/model';
import type { PageMarking } from '../messages/contract';

/** Whether a claim is marked in the page, as the reader set it. What the reader kept is never too uncertain. */
export function isMarked(claim: Claim, { types, onlyKept, leastConfidence, findsAttitudes }: PageMarking): boolean {
  const { isKept, confidence, correction, sourceType, isAttitude = false } = claim;
  const isSought = !onlyKept && confidence >= leastConfidence && (findsAttitudes || !isAttitude);
  return types.includes(correction?.sourceType ?? sourceType) && (isKept || isSought);
}
