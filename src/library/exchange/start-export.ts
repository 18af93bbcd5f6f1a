import type { ClaimId } from '../../core/model';
import type { FormatId } from '../../export/formats';
import type { HtmlWords } from '../../export/html/html-words';
import type { ClaimsToRead } from '../../store/read-records';
import type { ExportFailure, FromExportWorker, ToExportWorker } from './export-task';

export interface ExportRequest {
  format: FormatId;
  wanted: ClaimsToRead;
  /** ISO 8601. */
  exportedAt: string;
  /** Of a page to be read. */
  words: HtmlWords;
}

export interface WrittenExport {
  blob: Blob;
  claimCount: number;
}

/** No file was made. */
export class ExportFailed extends Error {
  override readonly name = 'ExportFailed';

  constructor(readonly reason: ExportFailure) {
    super(`The export failed: ${reason}.`);
  }
}

export interface RunningExport {
  /** Null where it was cancelled; rejects with `ExportFailed` where it failed. */
  written: Promise<WrittenExport | null>;
  cancel: () => void;
}

const claimsAtOnce = 2000; // Copied to the worker in a millisecond or two.

/** Writes an export in a worker of its own. `onProgress` is told the share done, 0 to 1. */
export function startExport(request: ExportRequest, onProgress: (share: number) => void): RunningExport {
  const { format, wanted, exportedAt, words } = request;
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToExportWorker) => worker.postMessage(message);
  let cancel = () => {};
  const written = new Promise<WrittenExport | null>((resolve, reject) => {
    cancel = () => resolve(null);
    worker.addEventListener('error', () => reject(new Error('The worker that exports did not start.')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromExportWorker>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else if (data.kind === 'written') resolve(data);
      else reject(new ExportFailed(data.reason));
    });
  });
  const end = () => worker.terminate();
  written.then(end, end);
  if (typeof wanted === 'string') tell({ kind: 'write', format, wanted, exportedAt, words });
  else hand(wanted, tell).then(() => tell({ kind: 'write', format, wanted: 'these', exportedAt, words }));
  return { written, cancel };
}

async function hand(claims: readonly ClaimId[], tell: (message: ToExportWorker) => void): Promise<void> {
  for (let from = 0; from < claims.length; from += claimsAtOnce) {
    tell({ kind: 'claims', claims: claims.slice(from, from + claimsAtOnce) });
    await new Promise((resolve) => setTimeout(resolve));
  }
}
