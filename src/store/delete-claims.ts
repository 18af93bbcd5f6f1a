import type { Claim, ClaimId } from '../core/model';
import { changeClaims, now, type Occasion } from './change-claims';
import type { Database } from './database';

/** Puts claims into the trash, where they stay for 30 days. Their marks stay with them. */
export function deleteClaims(
  database: Database,
  ids: readonly ClaimId[],
  occasion: Occasion = now(),
): Promise<Claim[]> {
  const marks = ({ deletedAt }: Claim) => (deletedAt === null ? { deletedAt: occasion.at } : null);
  return changeClaims(database, { act: 'delete', ids, marks, occasion });
}

/** Takes claims out of the trash. */
export function restoreClaims(database: Database, ids: readonly ClaimId[], occasion?: Occasion): Promise<Claim[]> {
  return changeClaims(database, { act: 'restore', ids, marks: () => ({ deletedAt: null }), occasion });
}
