import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/core/model';
import { type BundleCover, readBundle, writeBundle } from '../../src/export/bundle';
import { planBundle } from '../../src/export/merge-bundle';
import type { Records } from '../../src/export/records';
import { applyPlan, countChanges, nothing, throughFile } from './import-into';
import { exportedAt, hostileRecords, hostileTexts, sampleArticle, sampleClaim, sampleRecords } from './sample-records';

const cover: BundleCover = {
  from: 'Ana',
  title: 'Who said it?',
  instructions: 'Follow each claim back.',
  tags: ['first-hand', 'passed on'],
  questions: [{ id: 'q1', text: 'Which agency carried it?' }],
  answers: { q1: 'Northern Wire' },
};

function take(theirs: Records, ours: Records = sampleRecords()) {
  const opened = readBundle(throughFile(writeBundle(cover, theirs, { exportedAt })));
  if ('reason' in opened) throw new Error(opened.reason);
  let last = 0;
  return planBundle(opened.read, { known: ours, importedAt: exportedAt, newId: () => `new-${++last}` });
}

const theirs = (changes: Partial<Claim>): Records => ({ articles: [sampleArticle()], claims: [sampleClaim(changes)] });

describe('a bundle', () => {
  test('brings its cover along, and everything into an empty library', () => {
    const opened = readBundle(throughFile(writeBundle(cover, sampleRecords(), { exportedAt })));
    expect(opened).toMatchObject({ cover });
    expect(applyPlan(nothing, take(sampleRecords(), nothing))).toEqual(sampleRecords());
  });

  test.each(hostileTexts.filter((words) => words.length < 1000))('comes over whole with %j in every field', (words) => {
    const records = hostileRecords(words);
    expect(applyPlan(nothing, take(records, nothing))).toEqual(records);
  });

  test('adds tags, fills what is empty, and joins corrections of different fields', () => {
    const ours = {
      articles: [sampleArticle()],
      claims: [sampleClaim({ tags: ['mine'], note: '', status: null, correction: { sourceType: 'speech' } })],
    };
    const plan = take(
      theirs({ tags: ['theirs', 'mine'], note: 'Theirs.', status: 'false', correction: { speaker: 'Ana Valdane' } }),
      ours,
    );
    expect(plan.disagreements).toEqual([]);
    expect(plan.claims.changed[0]?.after).toMatchObject({
      tags: ['mine', 'theirs'],
      note: 'Theirs.',
      status: 'false',
      correction: { sourceType: 'speech', speaker: 'Ana Valdane' },
    });
  });

  test.each<[string, Partial<Claim>, Partial<Claim>, unknown, unknown]>([
    ['note', { note: 'Mine.' }, { note: 'Theirs.' }, 'Mine.', 'Theirs.'],
    ['status', { status: 'true' }, { status: 'false' }, 'true', 'false'],
    [
      'correction.sourceType',
      { correction: { sourceType: 'wire' } },
      { correction: { sourceType: 'speech' } },
      'wire',
      'speech',
    ],
    ['correction.speaker', { correction: { speaker: null } }, { correction: { speaker: 'Bo' } }, null, 'Bo'],
    ['isDismissed', { isKept: true, isDismissed: false }, { isDismissed: true }, false, true],
  ])('shows both sides of %s and overwrites neither, though theirs is later', (field, mine, other, ours, their) => {
    const known = theirs({ note: '', status: null, ...mine });
    const bundle = theirs({ note: '', status: null, ...other, changedAt: '2039-01-01T00:00:00.000Z' });
    const plan = take(bundle, known);
    expect(plan.disagreements).toEqual([{ claimId: 'claim-1', field, ours, theirs: their }]);
    expect(applyPlan(known, plan).claims[0]).toMatchObject(mine);
  });

  test('taken again changes nothing and disagrees in the same', () => {
    const bundle = theirs({ note: 'Theirs.', tags: ['theirs'], lastSeenAt: '2039-01-01T00:00:00.000Z' });
    const first = take(bundle);
    const again = take(bundle, applyPlan(sampleRecords(), first));
    expect([countChanges(first), countChanges(again)]).toEqual([1, 0]);
    expect(again.disagreements).toEqual(first.disagreements);
  });

  test('goes there and back without loss: a student’s work comes home beside the teacher’s', () => {
    const student = applyPlan(nothing, take(sampleRecords(), nothing));
    const done = {
      ...student,
      claims: student.claims.map((claim) => ({
        ...claim,
        status: claim.status ?? 'true',
        tags: [...claim.tags, 'done'],
      })),
    };
    const plan = take(done, sampleRecords());
    expect(plan.disagreements).toEqual([]);
    expect(plan.claims.changed.map(({ after }) => after.tags.at(-1))).toEqual(['done', 'done']);
  });

  test('names the line of what it refuses', () => {
    const text = throughFile(writeBundle(cover, sampleRecords(), { exportedAt }));
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('"claim-2"'));
    const broken = lines.map((line, each) => (each === at ? line.replace('"kind":"mixed"', '"kind":"loud"') : line));
    const opened = readBundle(broken.join('\n'));
    expect('read' in opened && opened.read.refused).toMatchObject([{ line: at + 1, reason: 'wrong-shape' }]);
  });

  test.each([
    ['{', 'broken'],
    ['{}', 'not-this-format'],
    ['{"format":"hearsay-bundle","version":2}', 'newer-version'],
    ['{"format":"hearsay-bundle","version":1}', 'wrong-shape'],
  ])('is not read from %s', (text, reason) => {
    expect(readBundle(text)).toMatchObject({ reason });
  });
});
