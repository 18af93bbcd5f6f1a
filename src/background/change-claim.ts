import type { Claim, ClaimId } from '../core/model';
import type { ClaimChange } from '../messages/contract';
import type { Database } from '../store/database';
import { correctSourceType, keepClaim } from '../store/label-claim';

/** Does to a claim what the reader did in the page. Null where it is not recorded (any more). */
export function changeClaim(database: Database, id: ClaimId, change: ClaimChange): Promise<Claim | null> {
  switch (change.kind) {
    case 'keep':
      return keepClaim(database, id, change.isKept);
    case 'correct-source-type':
      return correctSourceType(database, id, change.sourceType);
  }
}
