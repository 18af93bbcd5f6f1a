import { type Deflating, deflateText, type PackedFile, type StartDeflating } from './deflate-text';
import { endOfArchive, entryInDirectory, headOfFile, zipTime } from './zip-records';

export interface FileToZip {
  name: string;
  chunks: Iterable<string>;
}

export interface ZipOptions {
  /** ISO 8601. */
  modifiedAt: string;
  /** Who deflates; without it, the thread that writes. */
  startDeflating?: StartDeflating | undefined;
}

/** More than an archive, or another file, can hold. What to do about it is to be told in the reader's words. */
export class TooLarge extends RangeError {
  override name = 'TooLarge';
}

const batchLength = 1 << 17; // UTF-16 code units; deflating as many takes a few milliseconds.
const filesInFlight = 16; // Written while those before are still being deflated elsewhere.
const largestArchive = 0xffff_ffff; // Bytes; larger ones need records that not every programme reads.

/** A zip archive as it comes into being. Between two chunks no more is done than writing one batch of text; an empty one is a chance to rest. */
export async function* zipFiles(files: Iterable<FileToZip>, options: ZipOptions): AsyncGenerator<Uint8Array> {
  const { modifiedAt, startDeflating = deflateText } = options;
  const time = zipTime(modifiedAt);
  const directory: Uint8Array[] = [];
  const running: { name: string; packed: Promise<PackedFile> }[] = [];
  let offset = 0;

  async function* closeFirst(): AsyncGenerator<Uint8Array> {
    const first = running.shift();
    if (!first) return;
    const file = { ...(await first.packed), path: encoder.encode(first.name), time };
    const head = headOfFile(file);
    directory.push(entryInDirectory(file, offset));
    offset += head.length + file.bytes.length;
    if (offset > largestArchive) throw new TooLarge('More than four gigabytes in a zip archive.');
    yield head;
    yield file.bytes;
  }

  for (const { name, chunks } of files) {
    const deflating = startDeflating();
    yield* writeBatches(chunks, deflating);
    const packed = deflating.close();
    packed.catch(() => {}); // Told where it is waited for.
    running.push({ name, packed });
    if (running.length > filesInFlight) yield* closeFirst();
  }
  while (running.length > 0) yield* closeFirst();
  yield* directory;
  yield endOfArchive(directory, offset);
}

const nothing = new Uint8Array(0);
const encoder = new TextEncoder();

/** Small chunks joined: each step of deflating has its price. */
async function* writeBatches(chunks: Iterable<string>, { write }: Deflating): AsyncGenerator<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < batchLength) continue;
    await write(waiting.join(''));
    yield nothing;
    waiting = [];
    length = 0;
  }
  if (length > 0) await write(waiting.join(''));
}
