import { currentSpeaker } from '../../core/claims/current-speaker';
import { currentTrail } from '../../core/claims/current-trail';
import { currentWords } from '../../core/claims/current-words';
import type { Claim } from '../../core/model';
import { nameTrail } from '../name-trail';

/** What a reference manager keeps of a claim: “We will rebuild the bridge.” (Inés Valdane; Inés Valdane → … → The Harbour Courier) */
export function quotationNote(claim: Claim): string {
  const speaker = currentSpeaker(claim) ?? claim.sourceWords ?? 'unnamed';
  const note = claim.note.trim() === '' ? '' : ` ${claim.note}`;
  const manner = claim.isAttitude ? ', not said: a belief or wish' : '';
  return `${currentWords(claim)} (${speaker}${manner}; ${nameTrail(currentTrail(claim))})${note}`
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
}
