import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { TooLarge } from '../../src/export/packing/zip-stream';
import { claimColumns } from '../../src/export/tables/claim-columns';
import { writeXlsx } from '../../src/export/xlsx';
import { collectBytes } from './collect-bytes';
import { nothing } from './import-into';
import { exportedAt, hostileRecords, hostileTexts, sampleArticle, sampleClaim, sampleRecords } from './sample-records';

const heads = claimColumns.map(({ name }) => name);
const write = async (records = sampleRecords()) => Buffer.from(await collectBytes(writeXlsx(records, { exportedAt })));
const read = async (records = sampleRecords()) =>
  (await readSheet(await write(records), { trim: false })) as unknown[][];

describe('XLSX', () => {
  test('is read by another reader, numbers as numbers', async () => {
    const [head, first, second] = await read();
    expect(head).toEqual(heads);
    expect(first?.slice(0, 3)).toEqual(['claim-1', '“We will rebuild the bridge.”', 'Inés Valdane']);
    expect(first?.[heads.indexOf('hops')]).toBe(2);
    expect(second?.[heads.indexOf('source type')]).toBe('speech');
  });

  test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))('holds %j in every field', async (_, words) => {
    const [, row] = await read(hostileRecords(words));
    const expected = words.slice(0, 32_767).replace(/[\p{Cs}]|(?![\t\n\r])\p{Cc}/gu, '\ufffd');
    const note = String(row?.[heads.indexOf('note')] ?? '');
    expect(note.replace(/…$/, '').slice(0, 200)).toBe(expected.slice(0, 200));
    expect(note.length).toBeLessThanOrEqual(32_767);
  });

  test('holds no formula, whatever the words', async () => {
    const files = unzipSync(await write(hostileRecords('=1+1')));
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<t>=1+1</t>');
    expect(sheet).not.toMatch(/<f[ >]/);
  });

  test('of more claims than a sheet has rows is refused before anything is written', () => {
    const most = 1_048_576; // With the head, one too many.
    const { articles, claims } = sampleRecords();
    const many = (length: number) => ({ articles, claims: Array.from({ length }, () => claims[0] ?? sampleClaim()) });
    expect(() => writeXlsx(many(most), { exportedAt })).toThrow(TooLarge);
    expect(() => writeXlsx(many(most - 1), { exportedAt })).not.toThrow();
  });

  test('cuts what no cell can hold, and tells so by an ellipsis', async () => {
    const longest = 32_767;
    const [, whole, cut] = await read({
      articles: [sampleArticle()],
      claims: [sampleClaim({ note: 'a'.repeat(longest) }), sampleClaim({ note: 'a'.repeat(longest + 1) })],
    });
    const note = heads.indexOf('note');
    expect(whole?.[note] === 'a'.repeat(longest)).toBe(true);
    expect(cut?.[note] === `${'a'.repeat(longest - 1)}…`).toBe(true);
  });

  test('of nothing has its head', async () => {
    expect(await read(nothing)).toEqual([heads]);
  });
});
