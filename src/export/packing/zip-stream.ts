import { addToChecksum } from './checksum';

export interface FileToZip {
  name: string;
  chunks: Iterable<string>;
}

const batchLength = 1 << 16; // UTF-16 code units; deflating as many takes a millisecond or two.
const mostFiles = 0xffff; // The plain format counts files in sixteen bits.

/**
 * A zip archive as it comes into being, deflated by the browser itself: ten times as fast as in script. Between two chunks no more
 * is done than deflating one batch of text; an empty chunk is nothing but the chance to rest.
 */
export async function* zipFiles(files: Iterable<FileToZip>, modifiedAt: string): AsyncGenerator<Uint8Array> {
  const time = zipTime(modifiedAt);
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, chunks } of files) {
    if (directory.length === mostFiles) throw new RangeError('More articles than a zip archive can hold.');
    const packing = deflate(chunks);
    let step = await packing.next();
    for (; !step.done; step = await packing.next()) yield nothing;
    const { parts, checksum, packedSize, size } = step.value;
    const path = encoder.encode(name);
    const facts = [time, checksum, packedSize, size] as const;
    const head = writeFields([0x04034b50, 4], ...versionAndMethod, ...describe(facts, path.length));
    yield joinBytes([head, path]);
    for (const part of parts) yield part;
    const entry = writeFields(
      [0x02014b50, 4],
      [20, 2],
      ...versionAndMethod,
      ...describe(facts, path.length),
      [0, 2], // Comment.
      [0, 2], // Disk.
      [0, 2], // Inner attributes.
      [0, 4], // Outer attributes.
      [offset, 4],
    );
    directory.push(joinBytes([entry, path]));
    offset += head.length + path.length + packedSize;
  }
  for (const entry of directory) yield entry;
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  yield writeFields([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directorySize, 4], [offset, 4], [0, 2]);
}

const nothing = new Uint8Array(0);
const encoder = new TextEncoder();

interface PackedFile {
  parts: Uint8Array[];
  checksum: number;
  packedSize: number;
  size: number;
}

/** Deflates one file; yields after each batch. */
async function* deflate(chunks: Iterable<string>): AsyncGenerator<void, PackedFile> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const parts: Uint8Array[] = [];
  const reading = collect(readable, parts);
  const writer = writable.getWriter();
  const packed: PackedFile = { parts, checksum: 0, packedSize: 0, size: 0 };
  for (const batch of batches(chunks)) {
    const bytes = encoder.encode(batch);
    packed.checksum = addToChecksum(packed.checksum, bytes);
    packed.size += bytes.length;
    await writer.write(bytes);
    yield;
  }
  await writer.close();
  await reading;
  packed.packedSize = parts.reduce((sum, { length }) => sum + length, 0);
  return packed;
}

async function collect(readable: ReadableStream<Uint8Array>, parts: Uint8Array[]): Promise<void> {
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value);
}

/** Small chunks joined: each step of deflating has its price. */
function* batches(chunks: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < batchLength) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join('');
}

type Field = readonly [value: number, bytes: 2 | 4];

/** Version 2.0, names in UTF-8, deflated. */
const versionAndMethod: readonly Field[] = [
  [20, 2],
  [0x0800, 2],
  [8, 2],
];

function describe([time, checksum, packedSize, size]: readonly number[], nameLength: number): Field[] {
  return [
    [time ?? 0, 4],
    [checksum ?? 0, 4],
    [packedSize ?? 0, 4],
    [size ?? 0, 4],
    [nameLength, 2],
    [0, 2],
  ];
}

function writeFields(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function joinBytes([first, second]: readonly [Uint8Array, Uint8Array]): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/** Date and time of MS-DOS, in UTC; zip knows no year before 1980 and none after 2107. */
function zipTime(iso: string): number {
  const date = new Date(iso);
  const year = date.getUTCFullYear();
  if (!(year >= 1980 && year <= 2107)) return (1 << 21) | (1 << 16);
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
