import { describe, expect, test } from 'vitest';
import { readJsonLines, writeJsonLines } from '../../src/export/json-lines';
import { countChanges, importFresh, planInto, throughFile } from './import-into';
import { exportedAt, hostileRecords, hostileTexts, sampleRecords } from './sample-records';

const write = (records = sampleRecords()) => throughFile(writeJsonLines(records, { exportedAt }));

describe('JSON Lines', () => {
  test('are JSON values, one a line, nothing else', () => {
    const lines = write().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['hearsay', 'article', 'claim', 'claim']);
  });

  test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))(
    'come back equal with %j in every field',
    (_, words) => {
      const records = hostileRecords(words);
      expect(importFresh(readJsonLines(write(records)))).toEqual(records);
    },
  );

  test('a second time change nothing, also with Windows line ends', () => {
    expect(countChanges(planInto(sampleRecords(), readJsonLines(write().replaceAll('\n', '\r\n'))))).toBe(0);
  });

  test('refuse a broken line by its number and take the rest', () => {
    const lines = write().split('\n');
    lines[2] = lines[2]?.slice(0, 40) ?? '';
    const read = readJsonLines(lines.join('\n'));
    expect(read.claims).toHaveLength(1);
    expect(read.refused).toEqual([{ line: 3, reason: 'broken', detail: expect.any(String) }]);
  });

  test('of a later version are not guessed at', () => {
    const read = readJsonLines(write().replace('"version":1', '"version":99'));
    expect(read).toMatchObject({ articles: [], claims: [], refused: [{ line: 1, reason: 'newer-version' }] });
  });
});
