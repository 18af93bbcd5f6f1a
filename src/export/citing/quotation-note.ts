import type { Claim } from '../../core/model';
import { currentSpeaker, nameTrail, wordsOf } from '../wording';

/** What a reference manager keeps of a claim: “We will rebuild the bridge.” (Inés Valdane; Inés Valdane → … → The Harbour Courier) */
export function quotationNote(claim: Claim): string {
  const speaker = currentSpeaker(claim) ?? claim.sourceWords ?? 'unnamed';
  const note = claim.note.trim() === '' ? '' : ` ${claim.note}`;
  return `${wordsOf(claim)} (${speaker}; ${nameTrail(claim.trail)})${note}`.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();
}
