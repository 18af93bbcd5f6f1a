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
  | { kind: 'records'; read: ReadRecords }
  | { kind: 'table'; heads: string[]; mapping: CsvMapping; read: (mapping: CsvMapping) => ReadRecords };

/** Reads a file by its content where that is clear, else by its name: our own formats and those of others. */
export async function readAny({ name, bytes }: OpenedFile): Promise<ReadAny> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b; // "PK"
  if (isZip) return { kind: 'records', read: await readArchive(bytes) };
  const text = new TextDecoder().decode(bytes);
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'md' || extension === 'markdown') {
    return { kind: 'records', read: (await import('./read-markdown')).readMarkdown(text) };
  }
  if (extension === 'csv' || extension === 'tsv')
    return openTable(text, extension === 'tsv' ? '\t' : guessDelimiter(text));
  return { kind: 'records', read: await readJsonLike(text) };
}

function openTable(text: string, delimiter: string): ReadAny {
  const heads = parseCsv(text, delimiter).rows[0]?.cells ?? [];
  return {
    kind: 'table',
    heads,
    mapping: proposeMapping(heads),
    read: (mapping) => readCsv(text, { mapping, delimiter }),
  };
}

/** The head tells: ours names itself, Hypothesis has "annotations" or "rows", the W3C's has targets. */
async function readJsonLike(text: string): Promise<ReadRecords> {
  const head = text.slice(0, 100_000);
  if (/^\ufeff?\s*\{\s*"type"\s*:\s*"hearsay"/.test(head)) return (await import('./json-lines')).readJsonLines(text);
  if (/^\ufeff?\s*\{\s*"format"\s*:\s*"hearsay"/.test(head)) return (await import('./json')).readJson(text);
  if (/"(?:export_userid|annotations|rows|uri)"\s*:/.test(head)) {
    const read = (await import('./read-hypothesis')).readHypothesis(text);
    if (read.refused[0]?.reason !== 'not-this-format') return read;
  }
  if (/"(?:target|items|@context)"\s*:/.test(head))
    return (await import('./read-web-annotation')).readWebAnnotations(text);
  return (await import('./json')).readJson(text); // Says what is wrong with it.
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
