import type { FromImportWorker, ToImportWorker } from './import-task';

/** A worker with one file open. */
export interface ImportSession {
  ask: (task: ToImportWorker) => Promise<Exclude<FromImportWorker, { kind: 'progress' }>>;
  /** Whatever it is at is broken off; a write then never happened. */
  end: () => void;
}

/** Starts a worker that imports. `onProgress` is told the share written or taken back, 0 to 1. */
export function startImport(onProgress: (share: number) => void): ImportSession {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return {
    ask: (task) =>
      new Promise((resolve) => {
        const abort = new AbortController();
        const done = (answer: Exclude<FromImportWorker, { kind: 'progress' }>) => {
          abort.abort();
          resolve(answer);
        };
        worker.addEventListener('error', () => done({ kind: 'failed', reason: 'unexpected' }), {
          signal: abort.signal,
        });
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<FromImportWorker>) => {
            if (data.kind === 'progress') onProgress(data.share);
            else done(data);
          },
          { signal: abort.signal },
        );
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}
