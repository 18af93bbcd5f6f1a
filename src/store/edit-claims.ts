import type { Claim, ClaimEdit, ClaimId } from '../core/model';
import type { Occasion } from './change-claims';
import type { Database } from './database';
import { correctClaims, dismissClaims, keepClaims, noteClaims, setStatus, tagClaims } from './label-claim';

/** Does one edit to claims, as one step of undo. Those not recorded (any more) are left out of the answer. */
export function editClaims(
  database: Database,
  ids: readonly ClaimId[],
  edit: ClaimEdit,
  occasion?: Occasion,
): Promise<Claim[]> {
  switch (edit.kind) {
    case 'keep':
      return keepClaims(database, ids, edit.isKept, occasion);
    case 'correct': {
      const { kind: _, ...corrections } = edit;
      return correctClaims(database, ids, corrections, occasion);
    }
    case 'tag':
      return tagClaims(database, ids, edit, occasion);
    case 'note':
      return noteClaims(database, ids, edit.note, occasion);
    case 'status':
      return setStatus(database, ids, edit.status, occasion);
    case 'dismiss':
      return dismissClaims(database, ids, edit.isDismissed, occasion);
  }
}
