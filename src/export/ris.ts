import type { CitationDate } from './citing/citation-date';
import { makeCitationKeys } from './citing/citation-keys';
import { readSource } from './citing/citation-source';
import type { PersonName } from './citing/parse-name';
import { quotationNote } from './citing/quotation-note';
import { type ArticleClaims, groupByArticle, type Records } from './records';

/** One reference an article, a note a claim; what EndNote, RefWorks and Zotero read; docs/formats/references.md. */
export function* writeRis(records: Records): Generator<string> {
  const makeKey = makeCitationKeys();
  for (const group of groupByArticle(records)) yield writeReference(group, makeKey(group.article));
}

function writeReference({ article, claims }: ArticleClaims, key: string): string {
  const { authors, title, outlet, published, accessed, url } = readSource(article, null);
  const names = authors.length > 0 ? authors.map(writeName) : outlet === null ? [] : [outlet];
  const fields: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ...names.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T2', outlet],
    ['PY', published ? String(published.year) : null],
    ['DA', published ? writeDate(published) : null],
    ['Y2', accessed ? writeDate(accessed) : null],
    ['LA', article.lang],
    ['UR', url],
    ...[...new Set(claims.flatMap(({ tags }) => tags))].map((tag): [string, string] => ['KW', tag]),
    ...claims.map((claim): [string, string] => ['N1', quotationNote(claim)]),
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const line = value?.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim() ?? '';
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n\r\n`;
}

const writeName = ({ family, given, suffix }: PersonName) =>
  [family, ...(given === null ? [] : [given]), ...(suffix === null ? [] : [suffix])].join(', ');

/** "2031/03/02" with as much of it as is known. */
function writeDate({ year, month, day }: CitationDate): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('/');
}
