import type { ArticleId } from '../core/model';
import { compareVersions, type Edit } from '../core/versions/compare-versions';
import type { Database } from './database';
import { readVersions } from './read-claims';

/** What changed between two readings of an article. */
export interface EditsBetween {
  /** When it last read as before, and first as after; ISO 8601. */
  from: string;
  to: string;
  edits: Edit[];
}

/** All silent edits of an article that we came across, the last reading first. */
export async function readEdits(database: Database, id: ArticleId): Promise<EditsBetween[]> {
  const versions = await readVersions(database, id);
  return versions
    .slice(1)
    .map((after, at): EditsBetween => {
      const before = versions[at] ?? after;
      return { from: before.lastReadAt, to: after.firstReadAt, edits: compareVersions(before, after) };
    })
    .reverse();
}
