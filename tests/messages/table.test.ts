import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, unpackRows } from '../../src/messages/table';

const rows = [
  { name: 'Oda Renn', tags: [] as string[], isKept: false, note: null },
  { name: 'Piet Lund', tags: [] as string[], isKept: false, note: null },
  { name: 'Ana Pell', tags: ['tower'], isKept: false, note: null, changedAt: '2031-03-01' },
];

test('what rows share is written once', () => {
  expect(packRows(rows)).toEqual({
    names: ['name', 'tags', 'isKept', 'note', 'changedAt'],
    usual: ['"Oda Renn"', '[]', 'false', 'null', null],
    rows: [{}, { 0: 'Piet Lund' }, { 0: 'Ana Pell', 1: ['tower'], 4: '2031-03-01' }],
  });
});

test('rows come back as they were, and no two share a list', () => {
  const [first, second, third] = unpackRows<(typeof rows)[number]>(packRows(rows));
  expect([first, second, third]).toEqual(rows);
  expect(first?.tags).not.toBe(second?.tags);
  expect(first && 'changedAt' in first).toBe(false);
});

test('any rows come back as JSON has them', () => {
  const row = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'toString'), fc.jsonValue());
  fc.assert(
    fc.property(fc.array(row), (given) => {
      const sent = JSON.parse(JSON.stringify(packRows(given)));
      expect(unpackRows(sent)).toEqual(JSON.parse(JSON.stringify(given)));
    }),
  );
});
