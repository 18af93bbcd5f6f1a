import { type Backup, type BackupHead, type BackupRecords, BackupRefused, backupTables, formatVersion } from './backup';
import { createDigest } from './digest';
import { readLines } from './read-lines';
import { parseRecord } from './record-schemas';
import type { OnProgress } from './write-backup';

/**
 * Reads a backup and checks all of it: its form, each record's shape, its counts and its digest. Rejects with
 * `BackupRefused`. Our own, with one record a line, is read line by line; one that was formatted anew as a whole.
 */
export async function parseBackup(file: Blob, onProgress: OnProgress = () => {}): Promise<Backup> {
  const [first] = await readSome(file);
  const raw = first !== undefined && isHeadLine(first) ? await parseLined(file, onProgress) : await parseWhole(file);
  return check(raw);
}

const recordsBetweenReports = 500;

interface RawBackup {
  head: Partial<BackupHead>;
  records: Record<keyof BackupRecords, unknown[]>;
  /** Of the lines as they stand; null where the file was formatted anew. */
  digest: string | null;
  digestGiven: unknown;
}

const isHeadLine = (line: string) => line.startsWith('{"format":"hearsay-backup"') && line.endsWith('},');

async function readSome(file: Blob): Promise<string[]> {
  for await (const line of readLines(file)) return [line];
  return [];
}

async function parseLined(file: Blob, onProgress: OnProgress): Promise<RawBackup> {
  let read = 0;
  const digest = createDigest();
  const raw: RawBackup = { head: {}, records: noRecords(), digest: null, digestGiven: null };
  let table: keyof BackupRecords | null = null;
  for await (const line of readLines(file)) {
    read += line.length; // In UTF-16 code units, so a little behind in most scripts.
    const opened = backupTables.find((name) => line === `"${name}":[`);
    if (isHeadLine(line)) raw.head = parseJson(`${line.slice(0, -1)}}`) as Partial<BackupHead>;
    else if (opened) table = opened;
    else if (line === '],') table = null;
    else if (line.startsWith('"digest":')) raw.digestGiven = parseJson(line.slice('"digest":'.length, -1));
    else if (table !== null) {
      const record = line.endsWith(',') ? line.slice(0, -1) : line;
      digest.add(record);
      raw.records[table].push(parseJson(record, `${table} ${raw.records[table].length + 1}`));
      if (raw.records[table].length % recordsBetweenReports === 0) onProgress(Math.min(1, read / file.size));
    }
  }
  raw.digest = digest.read();
  return raw;
}

async function parseWhole(file: Blob): Promise<RawBackup> {
  const whole = parseJson(await file.text());
  if (typeof whole !== 'object' || whole === null) throw new BackupRefused('not-a-backup');
  const { digest, ...rest } = whole as Partial<BackupHead> & { digest?: unknown };
  const records = noRecords();
  for (const name of backupTables) {
    const rows = (rest as Record<string, unknown>)[name];
    if (Array.isArray(rows)) records[name] = rows;
  }
  return { head: rest, records, digest: null, digestGiven: digest };
}

function check({ head, records, digest, digestGiven }: RawBackup): Backup {
  if (head.format !== 'hearsay-backup' || typeof head.formatVersion !== 'number')
    throw new BackupRefused('not-a-backup');
  if (head.formatVersion > formatVersion) throw new BackupRefused('newer-format', String(head.formatVersion));
  for (const name of backupTables) {
    if (records[name].length !== head.counts?.[name]) throw new BackupRefused('cut-off', name);
  }
  if (typeof digestGiven !== 'string') throw new BackupRefused('cut-off', 'digest');
  if (digest !== null && digest !== digestGiven) throw new BackupRefused('damaged');
  const parsed = Object.fromEntries(
    backupTables.map((name) => [
      name,
      records[name].map((row, at) => {
        const record = parseRecord(name, row);
        if (record === null) throw new BackupRefused('bad-record', `${name} ${at + 1}`);
        return record;
      }),
    ]),
  ) as unknown as BackupRecords;
  return { head: head as BackupHead, records: parsed, digest: digestGiven };
}

const noRecords = (): RawBackup['records'] => ({ articles: [], claims: [], versions: [], changes: [] });

function parseJson(text: string, place: string | null = null): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupRefused(place === null ? 'not-a-backup' : 'damaged', place);
  }
}
