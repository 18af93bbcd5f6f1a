import { describe, expect, test } from 'vitest';
import { writeHypothesis } from '../../src/export/hypothesis';
import { readHypothesis } from '../../src/export/read-hypothesis';
import { countChanges, importFresh, planInto, throughFile } from './import-into';
import { exportedAt, hostileRecords, hostileTexts, sampleRecords } from './sample-records';

const write = (records = sampleRecords()) => throughFile(writeHypothesis(records, { exportedAt }));

/** An annotation as Hypothesis' API gives it. */
const foreign = {
  id: 'Zz9',
  created: '2031-03-01T10:00:00.000000+00:00',
  updated: '2031-03-02T10:00:00.000000+00:00',
  user: 'acct:ana@hypothes.is',
  uri: 'https://ferry.example/news',
  text: 'who says so?',
  tags: ['ferry', 'to do'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://ferry.example/news',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]', startOffset: 4, endOffset: 25 },
        { type: 'TextPositionSelector', start: 120, end: 141 },
        { type: 'TextQuoteSelector', exact: 'The ferry stays open.', prefix: 'said: ', suffix: ' It' },
      ],
    },
  ],
  document: { title: ['Ferry news'] },
  hidden: false,
};

describe('Hypothesis JSON', () => {
  test('has the shape that the client’s import asks for', () => {
    const file = JSON.parse(write());
    expect(file).toMatchObject({ export_date: exportedAt, export_userid: expect.stringMatching(/^acct:.+@.+/) });
    for (const annotation of file.annotations) {
      expect(annotation).toMatchObject({
        id: expect.any(String),
        uri: expect.stringMatching(/^https:/),
        user: file.export_userid,
        text: expect.any(String),
        tags: expect.any(Array),
        document: { title: ['Bridge to open in May'] },
      });
      expect(annotation.target[0].selector[0]).toMatchObject({ type: 'TextQuoteSelector', exact: expect.any(String) });
    }
  });

  test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))(
    'comes back equal with %j in every field',
    (_, words) => {
      const records = hostileRecords(words);
      expect(importFresh(readHypothesis(write(records)))).toEqual(records);
    },
  );

  test('a second time changes nothing', () => {
    expect(countChanges(planInto(sampleRecords(), readHypothesis(write())))).toBe(0);
  });

  test('brings home what was edited there', () => {
    const file = JSON.parse(write());
    Object.assign(file.annotations[0], { text: 'Edited', tags: ['x'], updated: '2032-01-01T00:00:00.000000+00:00' });
    const [change] = planInto(sampleRecords(), readHypothesis(JSON.stringify(file))).claims.changed;
    expect(change?.after).toMatchObject({ note: 'Edited', tags: ['x'], changedAt: '2032-01-01T00:00:00.000000+00:00' });
  });

  test.each([
    ['an export', { annotations: [foreign] }],
    ['a search', { total: 1, rows: [foreign] }],
    ['a list', [foreign]],
  ])('of another reader is taken from %s', (_, file) => {
    const read = () => readHypothesis(JSON.stringify(file));
    const library = importFresh(read());
    expect(library.articles).toMatchObject([{ url: 'https://ferry.example/news', title: 'Ferry news' }]);
    expect(library.claims).toMatchObject([
      {
        id: 'hypothesis:Zz9',
        content: [{ exact: 'The ferry stays open.', start: 120 }],
        note: 'who says so?',
        tags: ['ferry', 'to do'],
        isByHand: true,
        firstSeenAt: foreign.created,
        changedAt: foreign.updated,
      },
    ]);
    expect(countChanges(planInto(library, read()))).toBe(0);
  });

  test('says of page notes and replies that they hold no words', () => {
    const note = { ...foreign, target: [{ source: foreign.uri }] };
    expect(readHypothesis(JSON.stringify([foreign, note])).refused).toEqual([
      { line: 1, reason: 'no-words', detail: 'annotations[1]' },
    ]);
  });

  test.each([
    ['[{}]', 'no-address'],
    ['{}', 'not-this-format'],
    ['', 'broken'],
  ])('refuses %j', (text, reason) => {
    expect(readHypothesis(text).refused).toMatchObject([{ reason }]);
  });
});
