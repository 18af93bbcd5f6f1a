import type { Database } from '../database';
import { countRecords } from '../turn-ledger';
import { type BackupHead, backupTables, formatVersion } from './backup';
import { createDigest } from './digest';
import { byKey, type FreshLine, lineEnd, mergeSlice } from './line-slice';
import { readBackupLines, type TableLines } from './read-backup-lines';

/** Tells how far a long work has come, 0 to 1. */
export type OnProgress = (share: number) => void;

const readShare = 0.8; // Of the work; the rest is to sum up what was read.

/**
 * Writes everything kept, as it stands at one moment, as JSON with one record a line, and keeps no write waiting meanwhile. Prove
 * it before relying on it. `madeAt` is ISO 8601.
 */
export async function writeBackup(
  database: Database,
  madeAt: string,
  onProgress: OnProgress = () => {},
): Promise<{ blob: Blob; head: BackupHead; digest: string }> {
  const known = await countRecords(database);
  const total = Math.max(1, known.articles + known.claims);
  let read = 0;
  const lines = await readBackupLines(database, (rows) => {
    read += rows;
    onProgress(Math.min(1, read / total) * readShare);
  });
  const digest = createDigest();
  const parts: Blob[] = [];
  const counts: BackupHead['counts'] = { articles: 0, claims: 0, versions: 0, changes: 0 };
  for (const name of backupTables) {
    parts.push(new Blob([`,\n"${name}":[`]));
    let separator = '\n';
    for await (const rows of mergeTable(lines[name])) {
      for (const line of rows) digest.add(line);
      counts[name] += rows.length;
      parts.push(new Blob([separator, rows.join(lineEnd)]));
      separator = lineEnd;
    }
    parts.push(new Blob(['\n]']));
  }
  parts.push(new Blob([`,\n"digest":"${digest.read()}"}\n`]));
  const databaseVersion = database.verno;
  const head: BackupHead = { format: 'hearsay-backup', formatVersion, databaseVersion, madeAt, counts };
  onProgress(1);
  const blob = new Blob([JSON.stringify(head).slice(0, -1), ...parts], { type: 'application/json' });
  return { blob, head, digest: digest.read() };
}

/** The lines of a table in their order, slice by slice. */
async function* mergeTable({ slices, isStale, fresh }: TableLines): AsyncGenerator<string[]> {
  const waiting: FreshLine[] = [...fresh].sort(byKey);
  for (const slice of slices) {
    const last = slice.keys.at(-1) ?? '';
    const behind = waiting.findIndex(({ key }) => key > last);
    const within = waiting.splice(0, behind === -1 ? waiting.length : behind);
    const lines = await mergeSlice(slice, (at) => isStale(slice.keys[at] ?? ''), within);
    if (lines.length > 0) yield lines;
  }
  if (waiting.length > 0) yield waiting.map(({ line }) => line);
}
