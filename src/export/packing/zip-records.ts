import type { PackedFile } from './deflate-text';

/** The records of a zip archive, after PKWARE's APPNOTE.TXT 6.3: what stands before, between and behind the files. */

export interface ZippedFile extends PackedFile {
  /** In UTF-8. */
  path: Uint8Array;
  /** Of `zipTime`. */
  time: number;
}

export function headOfFile(file: ZippedFile): Uint8Array {
  return joinBytes(writeFields([0x04034b50, 4], ...describeFile(file)), file.path);
}

/** `offset`: where the file begins, in bytes. */
export function entryInDirectory(file: ZippedFile, offset: number): Uint8Array {
  const entry = writeFields(
    [0x02014b50, 4],
    [20, 2],
    ...describeFile(file),
    [0, 2], // Comment.
    [0, 2], // Disk.
    [0, 2], // Inner attributes.
    [0, 4], // Outer attributes.
    [offset, 4],
  );
  return joinBytes(entry, file.path);
}

const mostFiles = 0xffff; // The plain record counts files in sixteen bits; zip64 has a longer one.

/** What stands behind the directory, which begins at `offset`. */
export function endOfArchive(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  const isLong = count >= mostFiles;
  const plainCount = Math.min(count, mostFiles);
  const end = writeFields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [plainCount, 2],
    [plainCount, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  );
  return isLong ? joinBytes(endInZip64(count, size, offset), end) : end;
}

function endInZip64(count: number, size: number, offset: number): Uint8Array {
  const restLength = 44; // Of the record behind its own length.
  const record = writeFields(
    [0x06064b50, 4],
    [restLength, 8],
    [45, 2], // Version 4.5 has zip64.
    [45, 2],
    [0, 4],
    [0, 4],
    [count, 8],
    [count, 8],
    [size, 8],
    [offset, 8],
  );
  const locator = writeFields([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4]);
  return joinBytes(record, locator);
}

type Field = readonly [value: number, bytes: 2 | 4 | 8];

/** Version 2.0, name in UTF-8, deflated; then what both records of a file say of it. */
function describeFile({ time, checksum, bytes, size, path }: ZippedFile): Field[] {
  return [
    [20, 2],
    [0x0800, 2],
    [8, 2],
    [time, 4],
    [checksum, 4],
    [bytes.length, 4],
    [size, 4],
    [path.length, 2],
    [0, 2],
  ];
}

function writeFields(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, length] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else if (length === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += length;
  }
  return bytes;
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

/** Date and time of MS-DOS, in UTC; zip knows no year before 1980 and none after 2107. */
export function zipTime(iso: string): number {
  const date = new Date(iso);
  const year = date.getUTCFullYear();
  if (!(year >= 1980 && year <= 2107)) return (1 << 21) | (1 << 16);
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
