import type { Records, WriteOptions } from './records';

/** Writes records piece by piece, so that a page stays responsive between two of them. */
export type WriteRecords = (records: Records, options: WriteOptions) => Chunks;

export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export type FormatId =
  | 'json'
  | 'json-lines'
  | 'csv'
  | 'csv-excel'
  | 'tsv'
  | 'xlsx'
  | 'web-annotation'
  | 'hypothesis'
  | 'markdown'
  | 'obsidian'
  | 'html'
  | 'csl-json'
  | 'bibtex'
  | 'ris'
  | 'claim-review';

export interface ExportFormat {
  id: FormatId;
  /** In its own words; the same in every language. */
  name: string;
  extension: string;
  mediaType: string;
  /** What it writes can be imported again without loss. */
  comesHome: boolean;
  /** It is an archive, which is deflated. */
  isArchive?: true;
  /** Loads the writer, on first use. */
  load: () => Promise<WriteRecords>;
}

/** Every format for many claims, in the order in which they are offered. A capsule and a citation are made for themselves. */
export const exportFormats: readonly ExportFormat[] = [
  {
    id: 'json',
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    comesHome: true,
    load: async () => (await import('./json')).writeJson,
  },
  {
    id: 'json-lines',
    name: 'JSON Lines',
    extension: 'jsonl',
    mediaType: 'application/x-ndjson',
    comesHome: true,
    load: async () => (await import('./json-lines')).writeJsonLines,
  },
  {
    id: 'csv',
    name: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    comesHome: false,
    load: () => loadCsv(',', false),
  },
  {
    id: 'csv-excel',
    name: 'CSV (Excel)',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    comesHome: false,
    load: () => loadCsv(',', true),
  },
  {
    id: 'tsv',
    name: 'TSV',
    extension: 'tsv',
    mediaType: 'text/tab-separated-values;charset=utf-8',
    comesHome: false,
    load: () => loadCsv('\t', false),
  },
  {
    id: 'xlsx',
    name: 'XLSX',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    comesHome: false,
    isArchive: true,
    load: async () => (await import('./xlsx')).writeXlsx,
  },
  {
    id: 'web-annotation',
    name: 'W3C Web Annotation',
    extension: 'jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    comesHome: true,
    load: async () => (await import('./web-annotation')).writeWebAnnotations,
  },
  {
    id: 'hypothesis',
    name: 'Hypothesis',
    extension: 'json',
    mediaType: 'application/json',
    comesHome: true,
    load: async () => (await import('./hypothesis')).writeHypothesis,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    extension: 'zip',
    mediaType: 'application/zip',
    comesHome: true,
    isArchive: true,
    load: () => loadMarkdown('plain'),
  },
  {
    id: 'obsidian',
    name: 'Markdown (Obsidian)',
    extension: 'zip',
    mediaType: 'application/zip',
    comesHome: true,
    isArchive: true,
    load: () => loadMarkdown('obsidian'),
  },
  {
    id: 'html',
    name: 'HTML',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    comesHome: false,
    load: async () => (await import('./html')).writeHtml,
  },
  {
    id: 'csl-json',
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    comesHome: false,
    load: async () => (await import('./csl-json')).writeCslJson,
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    comesHome: false,
    load: async () => (await import('./bibtex')).writeBibtex,
  },
  {
    id: 'ris',
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    comesHome: false,
    load: async () => (await import('./ris')).writeRis,
  },
  {
    id: 'claim-review',
    name: 'ClaimReview',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    comesHome: false,
    load: async () => (await import('./claim-review')).writeClaimReviews,
  },
];

async function loadCsv(delimiter: ',' | '\t', hasByteOrderMark: boolean): Promise<WriteRecords> {
  const { writeCsv } = await import('./csv');
  return (records) => writeCsv(records, { delimiter, hasByteOrderMark });
}

async function loadMarkdown(variant: 'plain' | 'obsidian'): Promise<WriteRecords> {
  const [{ writeMarkdownFiles }, { zipFiles }] = await Promise.all([
    import('./markdown'),
    import('./packing/zip-stream'),
  ]);
  return (records, { exportedAt, startDeflating }) =>
    zipFiles(writeMarkdownFiles(records, variant), { modifiedAt: exportedAt, startDeflating });
}
