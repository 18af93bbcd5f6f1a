import type { Claim, ClaimId } from '../core/model';
import { type CsvRow, parseCsv } from './parse-csv';
import { type ReadArticle, type ReadRecords, refuseFile } from './read-records';
import { asTime } from './reading/parse-json';
import { dropGuard } from './tables/formula-guard';
import { splitList } from './tables/list-cell';

/** What a column can mean to us. */
export const csvFields = [
  'url',
  'words',
  'speaker',
  'tags',
  'note',
  'status',
  'title',
  'byline',
  'publisher',
  'publishedAt',
  'lang',
  'firstSeenAt',
  'said',
  'id',
] as const;
export type CsvField = (typeof csvFields)[number];

/** Which column, counted from 0, holds what. Columns that are not named are left aside. */
export type CsvMapping = Partial<Record<CsvField, number>>;

// Heads of our own files first, then those of Hypothesis exports, Zotero and common sheets.
const usualHeads: Record<CsvField, readonly string[]> = {
  id: ['id', 'claim id'],
  url: ['url', 'uri', 'link', 'address', 'article url', 'source url'],
  words: ['words', 'quote', 'quotation', 'text', 'claim', 'exact', 'highlight'],
  speaker: ['speaker', 'said by', 'who'],
  tags: ['tags', 'tag', 'labels', 'manual tags'],
  note: ['note', 'notes', 'comment', 'annotation'],
  status: ['status', 'verdict', 'rating'],
  title: ['title', 'headline', 'article'],
  byline: ['byline', 'author', 'authors'],
  publisher: ['publisher', 'outlet', 'publication', 'publication title', 'site'],
  publishedAt: ['published', 'date', 'published at'],
  lang: ['language', 'lang'],
  firstSeenAt: ['first seen', 'created', 'date added'],
  said: ['said'],
};

/** Proposes what the columns mean by their heads; the reader confirms or changes it. */
export function proposeMapping(heads: readonly string[]): CsvMapping {
  const folded = heads.map((head) => dropGuard(head).trim().toLowerCase());
  const mapping: CsvMapping = {};
  for (const [field, usual] of Object.entries(usualHeads) as [CsvField, readonly string[]][]) {
    const head = usual.find((each) => folded.includes(each));
    if (head !== undefined) mapping[field] = folded.indexOf(head);
  }
  return mapping;
}

/** Reads a table whose first row is its head. A row needs an address and words; the rest is optional. */
export function readCsv(text: string, { mapping, delimiter }: { mapping: CsvMapping; delimiter: string }): ReadRecords {
  const { rows, openQuoteLine } = parseCsv(text, delimiter);
  if (mapping.url === undefined || mapping.words === undefined) return refuseFile('not-this-format', 'url, words');
  const read: ReadRecords = { articles: [], claims: [], refused: [] };
  const articles = new Map<string, ReadArticle>();
  for (const row of rows.slice(1)) {
    const cell = (field: CsvField) => readCell(row, mapping[field]);
    const url = cell('url');
    const words = cell('words');
    if (url === null || !/^https?:\/\//i.test(url)) {
      read.refused.push({ line: row.line, reason: 'no-address', detail: url ?? '' });
      continue;
    }
    if (words === null || words.trim() === '') {
      read.refused.push({ line: row.line, reason: 'no-words', detail: '' });
      continue;
    }
    if (!articles.has(url)) articles.set(url, readArticle(url, cell));
    read.claims.push({ articleUrl: url, claim: readClaim(words, cell, mapping), line: row.line });
  }
  if (openQuoteLine !== null) read.refused.push({ line: openQuoteLine, reason: 'broken', detail: '"' });
  read.articles.push(...articles.values());
  return read;
}

type ReadField = (field: CsvField) => string | null;

function readCell({ cells }: CsvRow, column: number | undefined): string | null {
  const cell = column === undefined ? undefined : cells[column];
  return cell === undefined || cell === '' ? null : dropGuard(cell);
}

function readArticle(url: string, cell: ReadField): ReadArticle {
  const byline = cell('byline');
  return {
    url,
    title: cell('title'),
    publisher: cell('publisher'),
    publishedAt: cell('publishedAt'),
    lang: cell('lang'),
    byline: byline === null ? [] : splitList(byline),
  };
}

/** A column that is not mapped says nothing; an empty cell of one that is says "none". */
function readClaim(words: string, cell: ReadField, mapping: CsvMapping): Partial<Claim> {
  const id = cell('id');
  const firstSeenAt = asTime(cell('firstSeenAt'));
  return {
    ...(id === null ? {} : { id: id as ClaimId }),
    ...(firstSeenAt === null ? {} : { firstSeenAt }),
    content: [{ exact: words, prefix: '', suffix: '', start: 0, end: words.length }],
    speaker: cell('speaker'),
    ...(/^(?:no|false)$/i.test(cell('said')?.trim() ?? '') ? { isAttitude: true } : {}),
    ...(mapping.tags === undefined ? {} : { tags: splitList(cell('tags') ?? '') }),
    ...(mapping.note === undefined ? {} : { note: cell('note') ?? '' }),
    ...(mapping.status === undefined ? {} : { status: cell('status') }),
  };
}
