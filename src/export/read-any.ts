import type { BundleCover } from './bundle';
import { guessDelimiter, parseCsv } from './parse-csv';
import { type CsvMapping, proposeMapping, readCsv } from './read-csv';
import { type ReadRecords, refuseFile } from './read-records';

/** A file that the reader opened to import. */
export interface OpenedFile {
  name: string;
  bytes: Uint8Array;
}

/** What an opened file turned out to be: records, or a table whose columns the reader has to confirm. */
export type ReadAny =
  | { kind: 'records'; format: ReadFormat; read: ReadRecords }
  | { kind: 'bundle'; cover: BundleCover; read: ReadRecords }
  | {
      kind: 'table';
      heads: string[];
      /** The first row under the heads. */
      first: string[];
      mapping: CsvMapping;
      read: (mapping: CsvMapping) => ReadRecords;
    };

/** What a file was taken for. */
export type ReadFormat = 'json' | 'json-lines' | 'web-annotation' | 'hypothesis' | 'markdown';

/** Reads a file by its content where that is clear, else by its name: our own formats and those of others. */
export async function readAny({ name, bytes }: OpenedFile): Promise<ReadAny> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b; // "PK"
  if (isZip) return { kind: 'records', format: 'markdown', read: await readArchive(bytes) };
  const text = new TextDecoder().decode(bytes);
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'md' || extension === 'markdown') {
    return { kind: 'records', format: 'markdown', read: (await import('./read-markdown')).readMarkdown(text) };
  }
  if (extension === 'csv' || extension === 'tsv')
    return openTable(text, extension === 'tsv' ? '\t' : guessDelimiter(text));
  return readJsonLike(text);
}

function openTable(text: string, delimiter: string): ReadAny {
  const { rows } = parseCsv(text.slice(0, headLength), delimiter);
  const heads = rows[0]?.cells ?? [];
  return {
    kind: 'table',
    heads,
    first: rows[1]?.cells ?? [],
    mapping: proposeMapping(heads),
    read: (mapping) => readCsv(text, { mapping, delimiter }),
  };
}

const headLength = 100_000; // Characters that tell what a file is; a table's first rows are among them.

/** The head tells: ours names itself, Hypothesis has "annotations" or "rows", the W3C's has targets. */
async function readJsonLike(text: string): Promise<ReadAny> {
  const head = text.slice(0, headLength);
  if (/^\ufeff?\s*\{\s*"type"\s*:\s*"hearsay"/.test(head)) {
    return { kind: 'records', format: 'json-lines', read: (await import('./json-lines')).readJsonLines(text) };
  }
  if (/^\ufeff?\s*\{\s*"format"\s*:\s*"hearsay-bundle"/.test(head)) return readSharedBundle(text);
  if (/^\ufeff?\s*\{\s*"format"\s*:\s*"hearsay"/.test(head)) return readOwnJson(text);
  if (/"(?:export_userid|annotations|rows|uri)"\s*:/.test(head)) {
    const read = (await import('./read-hypothesis')).readHypothesis(text);
    if (read.refused[0]?.reason !== 'not-this-format') return { kind: 'records', format: 'hypothesis', read };
  }
  if (/"(?:target|items|@context)"\s*:/.test(head)) {
    const { readWebAnnotations } = await import('./read-web-annotation');
    return { kind: 'records', format: 'web-annotation', read: readWebAnnotations(text) };
  }
  return readOwnJson(text); // Says what is wrong with it.
}

async function readOwnJson(text: string): Promise<ReadAny> {
  return { kind: 'records', format: 'json', read: (await import('./json')).readJson(text) };
}

async function readSharedBundle(text: string): Promise<ReadAny> {
  const bundle = (await import('./bundle')).readBundle(text);
  if ('cover' in bundle) return { kind: 'bundle', ...bundle };
  const { reason, detail, line } = bundle;
  return { kind: 'records', format: 'json', read: refuseFile(reason, detail, line) };
}

async function readArchive(bytes: Uint8Array): Promise<ReadRecords> {
  const [{ unzipTexts }, { readMarkdown }] = await Promise.all([
    import('./packing/unzip-texts'),
    import('./read-markdown'),
  ]);
  const files = unzipTexts(bytes, 'md');
  if (!files || files.length === 0) return refuseFile('not-this-format');
  const reads = files.map(({ name, text }) => {
    const { articles, claims, refused } = readMarkdown(text);
    return { articles, claims, refused: refused.map((each) => ({ ...each, detail: `${name} ${each.detail}`.trim() })) };
  });
  return {
    articles: reads.flatMap(({ articles }) => articles),
    claims: reads.flatMap(({ claims }) => claims),
    refused: reads.flatMap(({ refused }) => refused),
  };
}
