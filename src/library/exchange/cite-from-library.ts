import { browser } from '../../browser';
import type { CitedClaim, CitingChoice } from '../../core/citing/cited-claim';
import type { ClaimId, OutletKind } from '../../core/model';
import type { Catalogue } from '../../core/outlets/catalogue';
import type { Database } from '../../store/database';
import { readCitable } from '../../store/read-citable';

/** What a `CopyMenu` in the library asks: cites a claim as it is recorded, and remembers the choice. */
export async function citeFromLibrary(
  database: Database,
  id: ClaimId,
  choice: CitingChoice | null,
): Promise<CitedClaim | null> {
  const [citable, { citeToCopy }, choices] = await Promise.all([
    readCitable(database, id),
    import('../../export/cite-to-copy'),
    import('../../export/citing-choice'),
  ]);
  if (!citable) return null;
  const { local } = browser.storage;
  if (choice) await choices.rememberCitingChoice(local, choice);
  const chosen = choice ?? (await choices.readCitingChoice(local, browser.i18n.getUILanguage()));
  const publisherKind = await findPublisherKind(citable.article.hostname);
  return citeToCopy({ ...citable, publisherKind }, chosen);
}

let loading: Promise<Catalogue> | null = null;

/** Newspapers are cited otherwise than other pages; null where the catalogue does not know the site. */
async function findPublisherKind(hostname: string | null): Promise<OutletKind | null> {
  if (hostname === null) return null;
  loading ??= loadCatalogue();
  const catalogue = await loading.catch(() => null); // Citing goes on without it.
  return catalogue?.byDomain.get(hostname)?.kind ?? null;
}

async function loadCatalogue(): Promise<Catalogue> {
  const [response, { openCatalogue }] = await Promise.all([
    fetch(browser.runtime.getURL('outlets.json')),
    import('../../core/outlets/open-catalogue'),
  ]);
  return openCatalogue(await response.json());
}
