import { TooLarge, zipFiles } from './packing/zip-stream';
import { pairWithArticles, type Records, type WriteOptions } from './records';
import { claimColumns } from './tables/claim-columns';

/** A workbook with one sheet, one row a claim. All words are text cells, none can be a formula; docs/formats/xlsx.md. */
export function writeXlsx(records: Records, { exportedAt, startDeflating }: WriteOptions): AsyncGenerator<Uint8Array> {
  if (records.claims.length >= mostRows) throw new TooLarge('More claims than a sheet can hold.');
  const fixed = Object.entries(fixedFiles).map(([name, content]) => ({ name, chunks: [xmlHead + content] }));
  const sheet = { name: 'xl/worksheets/sheet1.xml', chunks: writeSheet(records) };
  return zipFiles([...fixed, sheet], { modifiedAt: exportedAt, startDeflating });
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The least that ECMA-376 asks of a workbook, and a bold style for the head. */
const fixedFiles: Record<string, string> = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${relations}"><sheets><sheet name="Claims" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${sheets}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
};

const mostRows = 1_048_576; // Excel's limit, the head included.
const longestCell = 32_767; // Excel's limit in characters.

function* writeSheet(records: Records): Generator<string> {
  yield `<worksheet xmlns="${sheets}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetData>`;
  yield writeRow(
    1,
    claimColumns.map(({ name }) => name),
    ' s="1"',
  );
  let row = 2;
  for (const { claim, article } of pairWithArticles(records)) {
    yield writeRow(
      row,
      claimColumns.map(({ cell }) => cell(claim, article)),
      '',
    );
    row++;
  }
  yield '</sheetData></worksheet>';
}

function writeRow(row: number, cells: readonly (string | number | null)[], style: string): string {
  const written = cells.map((value, column) => {
    if (value === null || value === '') return '';
    const place = `${columnNames[column] ?? ''}${row}`;
    if (typeof value === 'number') return `<c r="${place}"${style}><v>${value}</v></c>`;
    return `<c r="${place}"${style} t="inlineStr"><is>${writeText(value)}</is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** "A" … "Z", "AA" … */
const columnNames = claimColumns.map((_, at) => {
  const letter = (number: number) => String.fromCharCode(65 + number);
  return at < 26 ? letter(at) : letter(Math.floor(at / 26) - 1) + letter(at % 26);
});

// Most cells hold none of it, and there are millions of cells.
const needsEscape = /[^ -%'-;=?-^`-~\u00a0-\ud7ff]|^\s|\s\s|\s$/;

function writeText(words: string): string {
  const short = words.length > longestCell ? `${words.slice(0, longestCell - 1)}…` : words;
  if (!needsEscape.test(short)) return `<t>${short}</t>`;
  const escaped = short
    .replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r])[\p{Cc}]/gu, '\ufffd') // XML 1.0 has no such characters.
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_') // OOXML reads "_x0041_" as "A".
    .replace(/[&<>\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<t xml:space="preserve">${escaped}</t>`; // Else white space at the ends would go.
}
