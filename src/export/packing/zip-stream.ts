import { strToU8, Zip, ZipDeflate } from 'fflate';

export interface FileToZip {
  name: string;
  chunks: Iterable<string>;
}

const batchLength = 1 << 16; // UTF-16 code units; deflating as many takes a few milliseconds.

/** A zip archive as it comes into being. Between two chunks no more is done than deflating one batch of text. */
export function* zipFiles(files: Iterable<FileToZip>, modifiedAt: string): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { name, chunks } of files) {
    const file = new ZipDeflate(name, { level: 1, mem: 8 });
    file.mtime = earliestTime(modifiedAt);
    zip.add(file);
    for (const batch of batches(chunks)) {
      file.push(strToU8(batch));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** Texts of about one length: small chunks joined, large ones cut, never between the halves of one character. */
function* batches(chunks: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const chunk of chunks) {
    waiting += chunk;
    while (waiting.length >= batchLength) {
      const isHalf = /[\ud800-\udbff]/.test(waiting[batchLength - 1] ?? '');
      const length = isHalf ? batchLength - 1 : batchLength;
      yield waiting.slice(0, length);
      waiting = waiting.slice(length);
    }
  }
  if (waiting !== '') yield waiting;
}

/** Zip knows no year before 1980 and none after 2099. */
function earliestTime(iso: string): string {
  const year = Number(iso.slice(0, 4));
  return year >= 1980 && year < 2099 && !Number.isNaN(Date.parse(iso)) ? iso : '1980-06-01T00:00:00Z';
}
