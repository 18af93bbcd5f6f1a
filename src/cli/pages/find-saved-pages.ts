import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page on disk, as the index of its folder or its own name describes it. */
export interface SavedPage {
  id: string;
  /** Address it is served at. */
  url: string;
  /** Encoding of its bytes; null leaves that to the page's own declaration. */
  charset: string | null;
  /** Throws where the file cannot be read. */
  readBytes: () => Buffer;
}

/** A line of an index that describes no page. */
export interface UnreadableEntry {
  id: string;
  error: string;
}

/** Gives the pages of a path in order: of one .html or .html.gz file, or of a folder with an index.jsonl. */
export function findSavedPages(path: string): (SavedPage | UnreadableEntry)[] {
  if (!existsSync(path)) return [{ id: idOf(path), error: `There is no ${path}.` }];
  if (!statSync(path).isDirectory()) {
    return [{ id: idOf(path), url: unknownAddress(idOf(path)), charset: null, readBytes: () => readBytes(path) }];
  }
  const index = join(path, 'index.jsonl');
  if (!existsSync(index)) return [{ id: idOf(path), error: `The folder ${path} has no index.jsonl.` }];
  const lines = readFileSync(index, 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parseEntry(line, i + 1, path)]));
}

function parseEntry(line: string, number: number, folder: string): SavedPage | UnreadableEntry {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return { id: `line ${number}`, error: `Line ${number} of the index is no JSON.` };
  }
  const { id, file, url, charset } = (typeof entry === 'object' ? (entry ?? {}) : {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof file !== 'string') {
    return { id: String(id ?? `line ${number}`), error: `Line ${number} of the index lacks "id" or "file".` };
  }
  return {
    id,
    url: isAddress(url) ? url : unknownAddress(id),
    charset: typeof charset === 'string' ? charset : null,
    readBytes: () => readBytes(join(folder, file)),
  };
}

function isAddress(url: unknown): url is string {
  return typeof url === 'string' && /^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '');
}

function unknownAddress(id: string): string {
  return `http://page.example/${encodeURIComponent(id)}`;
}

function idOf(path: string): string {
  return basename(path).replace(/\.html?(\.gz)?$/i, '');
}

function readBytes(path: string): Buffer {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b; // The format's own mark, RFC 1952.
  return isGzip ? gunzipSync(bytes) : bytes;
}
