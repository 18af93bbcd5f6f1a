import { deflateBytes } from '../../export/packing/deflate-text';
import type { FromPackWorker, ToPackWorker } from './pack-task';

/** Wiring only: deflates the files of an archive beside the worker that writes them. */

const open = new Map<number, ReturnType<typeof deflateBytes>>();
let waiting: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
  waiting = waiting.then(() => take(data));
});

async function take({ file, bytes, isLast }: ToPackWorker): Promise<void> {
  const deflating = open.get(file) ?? deflateBytes();
  open.set(file, deflating);
  const { length } = bytes;
  if (length > 0) await deflating.write(bytes);
  answer({ file, taken: length });
  if (!isLast) return;
  open.delete(file);
  const packed = await deflating.close();
  const own = packed.bytes.slice();
  answer({ file, packed: { ...packed, bytes: own } }, [own.buffer]);
}

const answer = (message: FromPackWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
