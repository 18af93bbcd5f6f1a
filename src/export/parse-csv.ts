export interface CsvRow {
  cells: string[];
  /** Where the row begins, from 1. */
  line: number;
}

export interface CsvTable {
  rows: CsvRow[];
  /** Line of a quotation mark that nothing closes; null where all are closed. */
  openQuoteLine: number | null;
}

/** Rows of delimited text after RFC 4180, lenient about line ends, a byte order mark and marks within a bare cell. */
export function parseCsv(text: string, delimiter: string): CsvTable {
  const rows: CsvRow[] = [];
  let row: CsvRow = { cells: [], line: 1 };
  let line = 1;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const bareEnd = new RegExp(`[\\r\\n${delimiter}]`, 'g');
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (quoted === null) return { rows, openQuoteLine: line };
      cell = quoted.cell;
      at = quoted.end;
      line += countLineEnds(cell);
    }
    bareEnd.lastIndex = at;
    const end = bareEnd.exec(text)?.index ?? text.length;
    row.cells.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) {
      if (at >= text.length) row.cells.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push(row);
    line++;
    row = { cells: [], line };
  }
  if (row.cells.length > 0) rows.push(row);
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')), openQuoteLine: null };
}

/** The delimiter that stands most often in the first line, outside of quotation marks. */
export function guessDelimiter(text: string): ',' | ';' | '\t' {
  const head = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => head.split(delimiter).length;
  const [best] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
  return best ?? ',';
}

function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    parts.push(text.slice(from, mark));
    if (text[mark + 1] !== '"') return { cell: parts.join('"'), end: mark + 1 };
    from = mark + 2;
  }
}

function countLineEnds(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}
