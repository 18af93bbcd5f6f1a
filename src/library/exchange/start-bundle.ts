import type { BundleCover } from '../../export/bundle';
import { runExport } from '../../export/run-export';
import type { Database } from '../../store/database';
import { type ClaimsToRead, readRecords } from '../../store/read-records';
import type { RunningExport, WrittenExport } from './start-export';

interface BundleWish {
  cover: BundleCover;
  wanted: ClaimsToRead;
  /** ISO 8601. */
  exportedAt: string;
}

const readShare = 0.7; // Of the work; writing JSON is fast.

/** Writes a bundle in short stretches: it is seldom large enough for a worker of its own. */
export function startBundle(database: Database, wish: BundleWish, onProgress: (share: number) => void): RunningExport {
  const abort = new AbortController();
  const written = makeBundle(database, wish, onProgress, abort.signal).catch((error) => {
    if (abort.signal.aborted) return null;
    throw error;
  });
  return { written, cancel: () => abort.abort() };
}

async function makeBundle(
  database: Database,
  { cover, wanted, exportedAt }: BundleWish,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<WrittenExport | null> {
  const records = await readRecords(database, wanted, (share) => onProgress(share * readShare));
  signal.throwIfAborted();
  const { writeBundle } = await import('../../export/bundle');
  const pace = { now: () => performance.now(), rest: () => new Promise<void>((resolve) => setTimeout(resolve)) };
  const parts = await runExport(writeBundle(cover, records, { exportedAt }), { pace, signal });
  return { blob: new Blob(parts as BlobPart[], { type: 'application/json' }), claimCount: records.claims.length };
}
