import type { PackedFile, StartDeflating } from '../../export/packing/deflate-text';
import type { FromPackWorker, ToPackWorker } from './pack-task';

const mostWaiting = 4 << 20; // Bytes on the way; more would only fill the memory.
const encoder = new TextEncoder();

/** Starts a worker that deflates, so that writing and deflating go on at the same time. It ends with the worker that started it. */
export function deflateElsewhere(): StartDeflating {
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  const closing = new Map<number, { resolve: (packed: PackedFile) => void; reject: (error: Error) => void }>();
  let files = 0;
  let sent = 0;
  let taken = 0;
  let wake = () => {};
  let failure: Error | null = null;
  worker.addEventListener('error', () => {
    failure = new Error('The worker that deflates ended.');
    for (const { reject } of closing.values()) reject(failure);
    wake();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromPackWorker>) => {
    if ('packed' in data) {
      closing.get(data.file)?.resolve(data.packed);
      closing.delete(data.file);
      return;
    }
    taken += data.taken;
    wake();
  });
  const tell = (message: ToPackWorker) => {
    sent += message.bytes.length;
    worker.postMessage(message, [message.bytes.buffer]);
  };
  return () => {
    const file = files++;
    let waiting = ''; // Most files are one piece: it goes with the word that it is the last.
    return {
      async write(text) {
        if (failure) throw failure;
        if (waiting !== '') tell({ file, bytes: encoder.encode(waiting), isLast: false });
        waiting = text;
        while (sent - taken > mostWaiting && !failure) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      },
      close: () =>
        new Promise((resolve, reject) => {
          if (failure) return reject(failure);
          closing.set(file, { resolve, reject });
          tell({ file, bytes: encoder.encode(waiting), isLast: true });
        }),
    };
  };
}
