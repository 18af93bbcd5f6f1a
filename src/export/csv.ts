import { pairWithArticles, type Records } from './records';
import { claimColumns } from './tables/claim-columns';
import { guardFormula } from './tables/formula-guard';

export interface CsvOptions {
  /** A comma for CSV, a tab for TSV. */
  delimiter: ',' | '\t';
  /** Excel takes a file for UTF-8 only with a byte order mark at its head. */
  hasByteOrderMark: boolean;
}

/** One row a claim, after RFC 4180; no cell can start a formula in a spreadsheet; docs/formats/csv.md. */
export function* writeCsv(records: Records, { delimiter, hasByteOrderMark }: CsvOptions): Generator<string> {
  const writeRow = (cells: (string | number | null)[]) =>
    `${cells.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`;
  yield (hasByteOrderMark ? '\ufeff' : '') + writeRow(claimColumns.map(({ name }) => name));
  for (const { claim, article } of pairWithArticles(records)) {
    yield writeRow(claimColumns.map(({ cell }) => cell(claim, article)));
  }
}

function writeCell(value: string | number | null, delimiter: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = guardFormula(value);
  const needsQuotes = safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
