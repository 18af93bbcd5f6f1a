import { browser } from '../browser';
import type { CitedClaim, CitingChoice } from '../core/citing/cited-claim';
import type { ClaimId } from '../core/model';
import { citeToCopy } from '../export/cite-to-copy';
import { readCitingChoice, rememberCitingChoice } from '../export/citing-choice';
import type { Database } from '../store/database';
import { readCitable } from '../store/read-citable';

/** Cites a claim as `CopyMenu` asks for it, and remembers how the reader chose. */
export async function citeRecordedClaim(
  database: Database,
  id: ClaimId,
  choice: CitingChoice | null,
): Promise<CitedClaim | null> {
  const storage = browser.storage.local;
  if (choice) await rememberCitingChoice(storage, choice);
  const chosen = choice ?? (await readCitingChoice(storage, browser.i18n.getUILanguage()));
  const citable = await readCitable(database, id);
  return citable && citeToCopy(citable, chosen);
}
