import type { ClaimContext, WordsElsewhere } from '../core/claims/claim-context';
import type { Claim, ClaimId } from '../core/model';
import { findSuggestion } from '../core/suggestions/find-suggestion';
import { readSettings, type SettingsStorage } from '../settings';
import type { Database } from '../store/database';
import { findSameWords } from '../store/find-same-words';
import { readLastEdits } from '../store/read-edits';
import { readClaimsInArticles } from '../store/read-sayings';
import { readSiteSuggestions } from '../store/suggestions';

const mostPlaces = 12; // The card is no list; the library shows the others.

/** What the card shows of a claim beside it: the same words elsewhere, silent edits of its article, what the reader said of claims like it. */
export async function readContext(
  { database, storage }: { database: Database; storage: SettingsStorage },
  id: ClaimId,
  site: string,
): Promise<ClaimContext> {
  const [claim, suggestions, { ownStatuses }] = await Promise.all([
    database.claims.get(id),
    readSiteSuggestions(storage, site),
    readSettings(storage),
  ]);
  return {
    edits: claim ? await readLastEdits(database, claim.articleId) : null,
    elsewhere: claim ? await findElsewhere(database, claim) : [],
    suggestion: claim ? findSuggestion(claim, suggestions) : null,
    ownStatuses,
  };
}

async function findElsewhere(database: Database, { id, articleId }: Claim): Promise<WordsElsewhere[]> {
  const pairs = (await findSameWords(database, articleId)).filter(({ claimId }) => claimId === id);
  const placed = await readClaimsInArticles(
    database,
    pairs.sort((a, b) => b.likeness - a.likeness).map(({ elsewhere }) => elsewhere.claimId),
  );
  const byArticle = new Map(placed.reverse().map((each) => [each.article.id, each])); // The likest of each is put last.
  return [...byArticle.values()]
    .map(({ claim, article: { id: other, publisher, hostname, title, url, publishedAt } }) => ({
      claimId: claim.id,
      articleId: other,
      outlet: publisher ?? hostname,
      title,
      url,
      publishedAt,
    }))
    .filter(({ url }) => /^https?:/.test(url)) // Imported records may hold any address.
    .sort((a, b) => ((a.publishedAt ?? '9') < (b.publishedAt ?? '9') ? -1 : 1))
    .slice(0, mostPlaces);
}
