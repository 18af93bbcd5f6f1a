import { restoreBackup } from '../../src/store/backup/restore-backup';
import { Database } from '../../src/store/database';
import { latestVersion } from '../../src/store/database-version';
import { generateLibrary } from '../library/generate-library';

/** Runs in a page of the extension: fills its own database with a generated library. */
export async function fillLibrary(count: number): Promise<void> {
  const database = new Database();
  const { articles, claims } = generateLibrary(count);
  const madeAt = '2031-01-01T00:00:00.000Z';
  const counts = { articles: articles.length, claims: claims.length, versions: 0, changes: 0 };
  const head = { format: 'hearsay-backup', formatVersion: 1, databaseVersion: latestVersion, madeAt, counts } as const;
  const records = { articles, claims, versions: [], changes: [] };
  await restoreBackup(database, { head, records, digest: '' }, { at: new Date().toISOString() });
  database.close();
}
