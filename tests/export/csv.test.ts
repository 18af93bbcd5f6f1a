import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/export/csv';
import { guessDelimiter, parseCsv } from '../../src/export/parse-csv';
import { proposeMapping, readCsv } from '../../src/export/read-csv';
import { claimColumns } from '../../src/export/tables/claim-columns';
import { dropGuard, guardFormula } from '../../src/export/tables/formula-guard';
import { joinList, splitList } from '../../src/export/tables/list-cell';
import { applyPlan, countChanges, nothing, planInto, throughFile } from './import-into';
import { hostileRecords, hostileTexts, sampleRecords } from './sample-records';

const comma = { delimiter: ',', hasByteOrderMark: false } as const;
const write = (records = sampleRecords(), options: Parameters<typeof writeCsv>[1] = comma) =>
  throughFile(writeCsv(records, options));
const heads = claimColumns.map(({ name }) => name);
const parseElsewhere = (text: string, delimiter = ',') =>
  Papa.parse<string[]>(text, { delimiter, newline: '\r\n', skipEmptyLines: true });

describe('CSV', () => {
  test('has a head and one row a claim, ended as RFC 4180 says', () => {
    const { data, errors } = parseElsewhere(write());
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(heads);
    expect(data[1]?.slice(0, 3)).toEqual(['claim-1', '“We will rebuild the bridge.”', 'Inés Valdane']);
    expect(data[2]?.[heads.indexOf('words')]).toBe('“nobody” … left behind');
    expect(data[2]?.[heads.indexOf('source type')]).toBe('speech');
    expect(data).toHaveLength(3);
    expect(write().endsWith('\r\n')).toBe(true);
  });

  test('begins with a byte order mark where asked for', () => {
    expect(write(sampleRecords(), { ...comma, hasByteOrderMark: true }).startsWith('\ufeffid,')).toBe(true);
  });

  describe.each([',', '\t'] as const)('with %j between cells', (delimiter) => {
    test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))('holds %j in every field', (_, words) => {
      const text = write(hostileRecords(words), { delimiter, hasByteOrderMark: false });
      const { data, errors } = parseElsewhere(text, delimiter);
      expect(errors).toEqual([]);
      expect(data.map((row) => row.length)).toEqual([heads.length, heads.length]);
      const note = data[1]?.[heads.indexOf('note')] ?? '';
      expect(dropGuard(note) === throughFile([words])).toBe(true);
      for (const cell of data[1] ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(parseCsv(text, delimiter).rows.map(({ cells }) => cells)).toEqual(data);
    });
  });
});

test('a table tells beliefs from what was said, and brings them home so', () => {
  const [said, held] = sampleRecords().claims;
  if (!said || !held) throw new Error('no sample');
  const text = write({ ...sampleRecords(), claims: [said, { ...held, isAttitude: true }] });
  const mapping = proposeMapping(heads);
  const plan = planInto(nothing, readCsv(text, { mapping, delimiter: ',' }));
  expect(plan.claims.new.map(({ isAttitude }) => isAttitude)).toEqual([undefined, true]);
});

describe('the formula guard', () => {
  test.each(['=1', "'=1", "''+x", '-5', '＝x', "'quoted'", 'plain', ''])('of %j can be taken away again', (cell) => {
    expect(dropGuard(guardFormula(cell))).toBe(cell);
  });
});

describe('a list in a cell', () => {
  test.each([[['a', 'b']], [['a; b', 'c\\']], [['\\;', ';']], [[]]])('%j comes back', (values) => {
    expect(splitList(joinList(values))).toEqual(values);
  });
});

describe('reading CSV', () => {
  const importText = (text: string, known = nothing) => {
    const delimiter = guessDelimiter(text);
    const mapping = proposeMapping(parseCsv(text, delimiter).rows[0]?.cells ?? []);
    return planInto(known, readCsv(text, { mapping, delimiter }));
  };

  test('of our own export changes nothing', () => {
    expect(countChanges(importText(write(), sampleRecords()))).toBe(0);
  });

  test('takes tags, note and status that were edited in a spreadsheet', () => {
    const edited = write().replace('bridge; city hall', 'bridge; budget').replace('Ask for the budget.', "'=SUM(A1)");
    const [change] = importText(edited, sampleRecords()).claims.changed;
    expect(change?.after).toMatchObject({ tags: ['bridge', 'budget'], note: '=SUM(A1)', speaker: 'Inés Valdane' });
  });

  test('proposes what the columns of other programmes mean', () => {
    expect(proposeMapping(['URL', 'Quote', 'Author', 'Manual Tags', 'x'])).toEqual({
      url: 0,
      words: 1,
      byline: 2,
      tags: 3,
    });
  });

  test('takes a sheet made by hand, with semicolons, bare line ends and quotation marks within', () => {
    const plan = importText(
      'link;quote;said by;comment\nhttps://a.example/1;"They said ""no"";\nnever";Ana Pell;x\nhttps://a.example/1;5" nails;;',
    );
    expect(plan.refused).toEqual([]);
    expect(plan.articles.new).toMatchObject([{ url: 'https://a.example/1', hostname: 'a.example' }]);
    expect(plan.claims.new.map(({ content, speaker, note }) => [content[0]?.exact, speaker, note])).toEqual([
      ['They said "no";\nnever', 'Ana Pell', 'x'],
      ['5" nails', null, ''],
    ]);
  });

  test('refuses rows by their line and takes the others', () => {
    const plan = importText('url,quote\nhttps://a.example/,"one\ntwo"\nnowhere,three\nhttps://a.example/,\n');
    expect(plan.claims.new).toHaveLength(1);
    expect(plan.refused).toEqual([
      { line: 4, reason: 'no-address', detail: 'nowhere' },
      { line: 5, reason: 'no-words', detail: '' },
    ]);
  });

  test('says where a quotation mark is never closed', () => {
    expect(importText('url,quote\nhttps://a.example/,one\nhttps://a.example/,"two').refused).toEqual([
      { line: 3, reason: 'broken', detail: '"' },
    ]);
  });

  test('says which columns it needs', () => {
    expect(importText('a,b\n1,2').refused).toEqual([{ line: null, reason: 'not-this-format', detail: 'url, words' }]);
  });

  test('a second time changes nothing', () => {
    const text = 'url,quote\nhttps://a.example/,one\nhttps://a.example/,one\n';
    const first = importText(text);
    expect(first.claims.new).toHaveLength(2);
    expect(countChanges(importText(text, applyPlan(nothing, first)))).toBe(0);
  });
});
