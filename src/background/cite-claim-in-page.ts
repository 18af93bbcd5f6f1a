import type { CitedClaim, CitingChoice } from '../core/citing/cited-claim';
import type { ClaimId } from '../core/model';
import { citeToCopy } from '../export/cite-to-copy';
import { type ChoiceStorage, readCitingChoice, rememberCitingChoice } from '../export/citing-choice';
import type { Database } from '../store/database';
import { readCitable } from '../store/read-citable';

/** Cites a claim as the reader chose, and remembers the choice; without one, as the reader chose last. */
export async function citeClaimInPage(
  { database, storage, uiLanguage }: { database: Database; storage: ChoiceStorage; uiLanguage: string },
  claimId: ClaimId,
  choice: CitingChoice | null,
): Promise<CitedClaim | null> {
  const citable = await readCitable(database, claimId);
  if (choice) await rememberCitingChoice(storage, choice);
  return citable && citeToCopy(citable, choice ?? (await readCitingChoice(storage, uiLanguage)));
}
