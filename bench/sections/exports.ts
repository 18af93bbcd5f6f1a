import { type ExportFormat, exportFormats } from '../../src/export/formats';
import { planImport } from '../../src/export/plan-import';
import { readAny } from '../../src/export/read-any';
import type { Records } from '../../src/export/records';
import { runExport } from '../../src/export/run-export';
import { makeLibrary } from '../export/make-library';
import type { Figure, Section } from '../section';

const claimCount = 100_000;
const exportedAt = '2032-01-01T00:00:00.000Z';
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** Issue 8: how long a large library takes to go out and come home, and how long the page waits meanwhile. */
export async function measureExports(): Promise<Section> {
  const library = makeLibrary(claimCount);
  const figures: Figure[] = [];
  for (const format of exportFormats) {
    const { file, tookMs, longestMs } = await writeOnce(format, library);
    figures.push({
      figure: `${format.name}: export; longest stretch without a rest; size`,
      on: `${claimCount.toLocaleString('en')} claims, made up`,
      aim: '≤ 5 s; ≤ 100 ms',
      measured: `${seconds(tookMs)}; ${longestMs.toFixed(0)} ms; ${(file.size / 1e6).toFixed(0)} MB`,
    });
    if (!format.comesHome) continue;
    const importMs = await readOnce(format, file, library);
    figures.push({
      figure: `${format.name}: import into the same library, planned`,
      on: 'what was just written',
      aim: '≤ 20 s',
      measured: seconds(importMs),
    });
  }
  return {
    title: 'Out and in',
    commands: ['npm run bench -- exports'],
    figures,
    notes: [
      'Processor time in Node, all threads. It holds the making of the file in memory; writing it to disk and to the database comes on top.',
    ],
  };
}

/** Time on all processors: what others run on the machine does not count, the collector's own threads do. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function writeOnce(format: ExportFormat, library: Records) {
  const write = await format.load();
  let longestMs = 0;
  let last = processorMs();
  const noteStretch = () => {
    longestMs = Math.max(longestMs, processorMs() - last);
  };
  const rest = async () => {
    noteStretch();
    await new Promise((resolve) => setImmediate(resolve));
    last = processorMs();
  };
  const started = processorMs();
  const parts = await runExport(write(library, { exportedAt }), { pace: { now: () => performance.now(), rest } });
  noteStretch();
  const tookMs = processorMs() - started;
  return { file: new Blob(parts as BlobPart[]), tookMs, longestMs };
}

/** Fails loudly where what was written does not come home as it was. */
async function readOnce(format: ExportFormat, file: Blob, known: Records): Promise<number> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const started = processorMs();
  const opened = await readAny({ name: `export.${format.extension}`, bytes });
  if (opened.kind !== 'records') throw new Error(`${format.id} was taken for a table`);
  const plan = planImport(opened.read, { known, importedAt: exportedAt, newId: () => crypto.randomUUID() });
  const tookMs = processorMs() - started;
  const { claims, refused } = plan;
  if (claims.same.length !== claimCount || claims.changed.length + claims.new.length + refused.length > 0) {
    throw new Error(`${format.id}: ${claims.same.length} claims came home, ${refused.length} were refused`);
  }
  return tookMs;
}
