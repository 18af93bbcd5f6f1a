import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { readJson, writeJson } from '../../src/export/json';
import { countChanges, importFresh, nothing, planInto, throughFile } from './import-into';
import { exportedAt, hostileRecords, hostileTexts, sampleRecords } from './sample-records';

const schemaFile = path.resolve(import.meta.dirname, '../../docs/formats/hearsay-1.schema.json');
const fitsSchema = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(schemaFile, 'utf8')),
);

const write = (records = sampleRecords()) => throughFile(writeJson(records, { exportedAt }));

describe('JSON', () => {
  test('is one document that says what it is', () => {
    expect(JSON.parse(write())).toMatchObject({ format: 'hearsay', version: 1, exportedAt });
  });

  test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))(
    'comes back equal with %j in every field',
    (_, words) => {
      const records = hostileRecords(words);
      const text = write(records);
      expect(importFresh(readJson(text))).toEqual(records);
      expect(fitsSchema(JSON.parse(text)), JSON.stringify(fitsSchema.errors)).toBe(true);
    },
  );

  test('of an empty library comes back empty', () => {
    const text = write(nothing);
    expect(importFresh(readJson(text))).toEqual(nothing);
    expect(fitsSchema(JSON.parse(text))).toBe(true);
  });

  test('a second time changes nothing', () => {
    expect(countChanges(planInto(sampleRecords(), readJson(write())))).toBe(0);
  });

  test('laid out anew is read as well', () => {
    expect(importFresh(readJson(`\ufeff${JSON.stringify(JSON.parse(write()), null, 4)}`))).toEqual(sampleRecords());
  });

  test('names the line of a claim that does not fit, and takes the others', () => {
    const broken = write().replace('"kind":"mixed"', '"kind":"shouted"');
    const plan = planInto(nothing, readJson(broken));
    expect(plan.claims.new.map(({ id }) => id)).toEqual(['claim-1']);
    expect(plan.refused).toEqual([{ line: 5, reason: 'wrong-shape', detail: expect.stringContaining('kind') }]);
    expect(broken.split('\n')[4]).toContain('shouted');
  });

  test.each([
    ['cut off', '{"format":"hearsay","version":1', 'broken'],
    ['of another kind', '{"annotations":[]}', 'not-this-format'],
    ['of a later version', '{"format":"hearsay","version":2,"articles":[],"claims":[]}', 'newer-version'],
    ['a list', '[]', 'not-this-format'],
    ['empty', '', 'broken'],
  ])('refuses a file that is %s', (_, text, reason) => {
    expect(readJson(text)).toMatchObject({ articles: [], claims: [], refused: [{ reason }] });
  });

  test('refuses a claim without its article, and a claim told twice', () => {
    const { articles, claims } = sampleRecords();
    const orphan = readJson(write({ articles: [], claims }));
    expect(orphan.refused.map(({ reason }) => reason)).toEqual(['no-article', 'no-article']);
    const twice = readJson(write({ articles, claims: [...claims, ...claims.slice(0, 1)] }));
    expect(twice.refused).toEqual([{ line: 6, reason: 'twice', detail: 'claim-1' }]);
  });
});
