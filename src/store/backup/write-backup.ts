import type { Database } from '../database';
import { type BackupHead, backupTables, formatVersion } from './backup';
import { createDigest } from './digest';

const recordsAtOnce = 500; // About a megabyte, turned into bytes at once so that no backup stands in memory as a whole.

/** Tells how far a long work has come, 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * Writes everything kept, as it stands at one moment, as JSON with one record a line. Prove it before relying on it.
 * `madeAt` is ISO 8601.
 */
export function writeBackup(
  database: Database,
  madeAt: string,
  onProgress: OnProgress = () => {},
): Promise<{ blob: Blob; head: BackupHead; digest: string }> {
  const tables = backupTables.map((name) => database.table(name));
  return database.transaction('r', tables, async () => {
    const counts = Object.fromEntries(
      await Promise.all(backupTables.map(async (name) => [name, await database.table(name).count()] as const)),
    ) as BackupHead['counts'];
    const head: BackupHead = {
      format: 'hearsay-backup',
      formatVersion,
      databaseVersion: database.verno,
      madeAt,
      counts,
    };
    const digest = createDigest();
    const total = Math.max(
      1,
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    );
    let written = 0;
    const parts: Blob[] = [new Blob([JSON.stringify(head).slice(0, -1)])];
    for (const name of backupTables) {
      parts.push(new Blob([`,\n"${name}":[`]));
      let separator = '\n';
      const table = database.table<object>(name);
      const keys = await table.toCollection().primaryKeys();
      for (let at = 0; at < keys.length; at += recordsAtOnce) {
        const last = keys[Math.min(at + recordsAtOnce, keys.length) - 1];
        const rows = await table.where(':id').between(keys[at], last, true, true).toArray();
        const lines = rows.map((row) => JSON.stringify(row));
        for (const line of lines) digest.add(line);
        parts.push(new Blob([separator, lines.join(',\n')]));
        separator = ',\n';
        written += rows.length;
        onProgress(written / total);
      }
      parts.push(new Blob(['\n]']));
    }
    parts.push(new Blob([`,\n"digest":"${digest.read()}"}\n`]));
    return { blob: new Blob(parts, { type: 'application/json' }), head, digest: digest.read() };
  });
}
