import { type Deflating, deflateText } from '../../export/packing/deflate-text';
import type { FromPackWorker, ToPackWorker } from './pack-task';

/** Wiring only: deflates the files of an archive beside the worker that writes them. */

const open = new Map<number, Deflating>();
let waiting: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
  waiting = waiting.then(() => take(data));
});

async function take({ file, text, isLast }: ToPackWorker): Promise<void> {
  const deflating = open.get(file) ?? deflateText();
  open.set(file, deflating);
  if (text !== '') await deflating.write(text);
  answer({ file, taken: text.length });
  if (!isLast) return;
  open.delete(file);
  const packed = await deflating.close();
  const bytes = packed.bytes.slice();
  answer({ file, packed: { ...packed, bytes } }, [bytes.buffer]);
}

const answer = (message: FromPackWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
