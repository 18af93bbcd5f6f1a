import type { LastEdits } from '../core/claims/claim-context';
import type { ArticleId } from '../core/model';
import { compareVersions } from '../core/versions/compare-versions';
import { type ClaimReading, type EditsBetween, judgeReadings } from '../core/versions/judge-readings';
import type { Database } from './database';
import { readArticle, readVersions } from './read-claims';

export type { EditsBetween };

/** All silent edits of an article that we came across, the last reading first. */
export async function readEdits(database: Database, id: ArticleId): Promise<EditsBetween[]> {
  // Of a reading that saw a part only, what is not in it was not taken out.
  const versions = (await readVersions(database, id)).filter(({ isPartial }) => !isPartial);
  return versions
    .slice(1)
    .map((after, at): EditsBetween => {
      const before = versions[at] ?? after;
      return { from: before.lastReadAt, to: after.firstReadAt, edits: compareVersions(before, after) };
    })
    .reverse();
}

/** The last of them in short, for the page and the popup; null where there are none. */
export async function readLastEdits(database: Database, id: ArticleId): Promise<LastEdits | null> {
  const last = (await readEdits(database, id)).find(({ edits }) => edits.length > 0);
  return last ? { places: last.edits.length, since: last.from } : null;
}

/** What became of an article since it was read before: each kept claim, and the silent edits. Null where it is not recorded. */
export async function readReadingChanges(
  database: Database,
  id: ArticleId,
): Promise<{ claims: ClaimReading[]; edits: EditsBetween[] } | null> {
  const [recorded, versions, edits] = await Promise.all([
    readArticle(database, id),
    readVersions(database, id),
    readEdits(database, id),
  ]);
  if (!recorded) return null;
  const kept = recorded.claims.filter(
    ({ isKept, isDismissed, deletedAt }) => isKept && !isDismissed && deletedAt === null,
  );
  return { claims: judgeReadings(kept, recorded.article.lastReadAt, versions), edits };
}
