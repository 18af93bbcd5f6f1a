import { type ReadAny, readAny } from '../../export/read-any';
import { Database } from '../../store/database';
import { type ImportedRecords, ImportOutdated, importRecords, readKnownRecords } from '../../store/import-records';
import { StorageFull } from '../../store/storage-full';
import { undoAct } from '../../store/turn-changes';
import type { FromImportWorker, PlannedImport, ToImportWorker } from './import-task';
import { type FileToImport, planFile } from './plan-file';

/** Wiring only: reads, compares and writes an import beside the page. Ended by the page to cancel; a write then never happened. */

const database = new Database();
let table: (ReadAny & { kind: 'table' }) | null = null;
let file: FileToImport | null = null;
let compared: Compared | null = null;
let writtenAt: string | null = null;

interface Compared {
  records: ImportedRecords;
  planned: PlannedImport;
  revision: number;
}

self.addEventListener('message', ({ data }: MessageEvent<ToImportWorker>) => {
  respond(data).then(answer, (error) => answer({ kind: 'failed', reason: reasonOf(error) }));
});

const answer = (message: FromImportWorker) => self.postMessage(message);

async function respond(task: ToImportWorker): Promise<FromImportWorker> {
  switch (task.kind) {
    case 'open':
      return open(task.file);
    case 'map':
      if (!table) throw new Error('No table is open.');
      file = { format: 'csv', read: table.read(task.mapping), cover: null };
      return { kind: 'planned', plan: await compare(file) };
    case 'write':
      if (!file) throw new Error('No file is open.');
      return { kind: 'written', plan: await writeFile(file) };
    case 'undo':
      return { kind: 'undone', isUndone: await undoImport() };
  }
}

async function open(opened: File): Promise<FromImportWorker> {
  const read = await readAny({ name: opened.name, bytes: new Uint8Array(await opened.arrayBuffer()) });
  if (read.kind === 'table') {
    table = read;
    const { heads, first, mapping } = read;
    return { kind: 'table', table: { heads, first, mapping } };
  }
  file =
    read.kind === 'bundle'
      ? { format: 'bundle', read: read.read, cover: read.cover }
      : { format: read.format, read: read.read, cover: null };
  return { kind: 'planned', plan: await compare(file) };
}

async function compare(opened: FileToImport): Promise<PlannedImport> {
  const known = await readKnownRecords(database);
  compared = { ...planFile(opened, known, new Date().toISOString()), revision: known.revision };
  return compared.planned;
}

const mostTries = 5; // Pages read meanwhile may each outdate a comparison once.

/** Compares anew where anything was written since, so that what is told is what was done. */
async function writeFile(opened: FileToImport): Promise<PlannedImport> {
  for (let tries = 1; ; tries++) {
    if (!compared) await compare(opened);
    if (!compared) throw new Error('Nothing was compared.');
    const { records, planned, revision } = compared;
    compared = null;
    try {
      const at = new Date().toISOString();
      await importRecords(database, records, {
        occasion: { at, by: 'import' },
        revision,
        onProgress: (share) => answer({ kind: 'progress', share }),
      });
      writtenAt = at;
      return planned;
    } catch (error) {
      if (!(error instanceof ImportOutdated) || tries === mostTries) throw error;
    }
  }
}

/** Takes the import back, unless something else was done since: undo goes act by act. */
async function undoImport(): Promise<boolean> {
  const undone = await undoAct(database, {
    occasion: { at: new Date().toISOString(), by: 'library' },
    isMeant: ({ act, at }) => act === 'import' && at === writtenAt,
    onProgress: (share) => answer({ kind: 'progress', share }),
  });
  return undone > 0;
}

function reasonOf(error: unknown): 'too-large' | 'storage-full' | 'unexpected' {
  if (error instanceof StorageFull) return 'storage-full';
  return error instanceof RangeError || (error as Error)?.name === 'NotReadableError' ? 'too-large' : 'unexpected';
}
