import { currentSourceType } from '../../core/claims/current-source-type';
import { currentSpeaker } from '../../core/claims/current-speaker';
import type { ShelvedClaim } from '../../core/finding/shelf';
import type { Claim } from '../../core/model';

/** What a row shows of a claim, as its record says: after an act the record is at hand before the index is packed anew. */
export function freshenShelved(shelved: ShelvedClaim, claim: Claim): ShelvedClaim {
  const { isKept, isDismissed, tags, status, deletedAt } = claim;
  return {
    ...shelved,
    isKept,
    isDismissed,
    isDeleted: deletedAt !== null,
    tags,
    status,
    sourceType: currentSourceType(claim),
    speaker: currentSpeaker(claim),
  };
}
