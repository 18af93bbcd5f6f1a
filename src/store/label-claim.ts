import type { Claim, ClaimId, SourceType } from '../core/model';
import type { Database } from './database';

/** Keeps a claim, or lets it go back to being only seen. Null where it is not recorded (any more). */
export async function keepClaim(database: Database, id: ClaimId, isKept: boolean): Promise<Claim | null> {
  return changeClaim(database, id, (claim) => ({ ...claim, isKept }));
}

/** Corrects the source type; `null` takes the correction back. A corrected claim is kept. */
export async function correctSourceType(
  database: Database,
  id: ClaimId,
  sourceType: SourceType | null,
): Promise<Claim | null> {
  return changeClaim(database, id, (claim) => {
    if (sourceType === null || sourceType === claim.sourceType) return { ...claim, correction: null };
    return { ...claim, correction: { sourceType }, isKept: true };
  });
}

function changeClaim(database: Database, id: ClaimId, change: (claim: Claim) => Claim): Promise<Claim | null> {
  return database.transaction('rw', database.claims, async () => {
    const claim = await database.claims.get(id);
    if (!claim) return null;
    const changed = change(claim);
    await database.claims.put(changed);
    return changed;
  });
}
