import type { ClaimId } from '../../core/model';
import { type ExportFormat, exportFormats } from '../../export/formats';
import type { StartDeflating } from '../../export/packing/deflate-text';
import { TooLarge } from '../../export/packing/zip-stream';
import { groupByArticle, type Records } from '../../export/records';
import { runExport } from '../../export/run-export';
import { Database } from '../../store/database';
import { readRecords } from '../../store/read-records';
import { deflateElsewhere } from './deflate-elsewhere';
import type { FromExportWorker, ToExportWorker } from './export-task';

/** Wiring only: reads and writes an export beside the page, which stays free meanwhile. Ended by the page to cancel. */

const claims: ClaimId[] = [];
const readShare = 0.5; // Of the work, reading is about half.

self.addEventListener('message', ({ data }: MessageEvent<ToExportWorker>) => {
  if (data.kind === 'claims') {
    for (const id of data.claims) claims.push(id);
    return;
  }
  writeFile(data).then(answer, (error) =>
    answer({ kind: 'failed', reason: error instanceof TooLarge ? 'too-large' : 'unexpected' }),
  );
});

const answer = (message: FromExportWorker) => self.postMessage(message);

const progressMs = 100; // A bar that moves ten times a second seems to run; drawing it oftener takes from the work.
let toldAt = 0;

function tellProgress(share: number): void {
  if (performance.now() - toldAt < progressMs) return;
  toldAt = performance.now();
  answer({ kind: 'progress', share });
}

async function writeFile(task: ToExportWorker & { kind: 'write' }): Promise<FromExportWorker> {
  const format = exportFormats.find(({ id }) => id === task.format);
  if (!format) throw new Error(`There is no format ${task.format}.`);
  const database = new Database();
  const wanted = task.wanted === 'these' ? claims : task.wanted;
  const records = await readRecords(database, wanted, (share) => tellProgress(share * readShare));
  database.close();
  const expected = await estimateSize(format, records, task);
  const parts = await write(format, records, task, (size) =>
    tellProgress(readShare + (1 - readShare) * Math.min(1, size / expected)),
  );
  const blob = new Blob(parts as BlobPart[], { type: format.mediaType });
  return { kind: 'written', blob, claimCount: records.claims.length };
}

type Asked = Pick<ToExportWorker & { kind: 'write' }, 'exportedAt' | 'words'>;

async function write(
  format: ExportFormat,
  records: Records,
  { exportedAt, words }: Asked,
  onProgress?: (size: number) => void,
) {
  const pace = { now: () => performance.now(), rest: () => Promise.resolve() };
  const chunks = (await format.load())(records, { exportedAt, words, ...packing(format) });
  return runExport(chunks, onProgress ? { pace, onProgress, closePart } : { pace });
}

/** The browser stores it while the next is written. */
const closePart = (words: string) => new Blob([words]);

let startDeflating: StartDeflating | null = null;

/** One worker deflates for all that is written here. */
function packing({ isArchive }: ExportFormat): { startDeflating?: StartDeflating } {
  if (!isArchive) return {};
  startDeflating ??= deflateElsewhere();
  return { startDeflating };
}

const sampledArticles = 20;

/** The size of the whole by that of the first articles: good enough for a bar that moves. */
async function estimateSize(format: ExportFormat, records: Records, asked: Asked): Promise<number> {
  const groups = groupByArticle({ ...records, articles: records.articles.slice(0, sampledArticles) });
  const sample = { articles: groups.map(({ article }) => article), claims: groups.flatMap((group) => group.claims) };
  const parts = await write(format, sample, asked);
  const size = parts.reduce((sum, part) => sum + (part instanceof Blob ? part.size : part.length), 0);
  return Math.max(1, (size * records.claims.length) / Math.max(1, sample.claims.length));
}
