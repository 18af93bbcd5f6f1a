import { describe, expect, test } from 'vitest';
import type { ClaimId, TextSelector } from '../../../src/core/model';
import type { Disagreement } from '../../../src/export/merge-bundle';
import { disagreementKey, takeTheirs } from '../../../src/library/exchange/take-theirs';
import { correctClaims, dismissClaims, noteClaims, setStatus } from '../../../src/store/label-claim';
import { undoChange } from '../../../src/store/turn-changes';
import { openTestDatabase, readClaim, recordWords } from '../../store/open-test-database';

const extent: TextSelector[] = [{ exact: 'bridge', prefix: '', suffix: '', start: 4, end: 10 }];

describe('the other side of a disagreement', () => {
  test.each<[Disagreement['field'], unknown, object]>([
    ['note', 'Theirs.', { note: 'Theirs.' }],
    ['status', 'false', { status: 'false' }],
    ['isDismissed', true, { isDismissed: true }],
    ['correction.sourceType', 'wire', { correction: { sourceType: 'wire', speaker: 'Mine' } }],
    ['correction.speaker', null, { correction: { sourceType: 'speech', speaker: null } }],
    ['correction.content', extent, { correction: { sourceType: 'speech', speaker: 'Mine', content: extent } }],
  ])('of %s is taken over, alone and as one step', async (field, theirs, expected) => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['the bridge']);
    const [claimId = '' as ClaimId] = ids;
    await noteClaims(database, ids, 'Mine.');
    await setStatus(database, ids, 'true');
    await dismissClaims(database, ids, false);
    await correctClaims(database, ids, { sourceType: 'speech', speaker: { name: 'Mine' } });
    const before = await readClaim(database, claimId);
    expect(await takeTheirs(database, { claimId, field, ours: null, theirs })).toBe(true);
    const { changedAt: _, ...after } = await readClaim(database, claimId);
    expect(after).toEqual({ ...before, ...expected, changedAt: undefined });
    await undoChange(database);
    expect(await readClaim(database, claimId)).toMatchObject({ note: 'Mine.', status: 'true', isDismissed: false });
  });

  test('of a claim that is gone is not taken', async () => {
    const gone = { claimId: 'gone' as ClaimId, field: 'note', ours: '', theirs: 'x' } as const;
    expect(await takeTheirs(openTestDatabase(), gone)).toBe(false);
  });
});

test.each([
  ['status', 'in-check', 'status_in_check'],
  ['correction.sourceType', 'wire', 'sourceType_wire'],
  ['isDismissed', true, 'dismissed'],
  ['correction.speaker', null, 'speakerUnknown'],
  ['correction.speaker', 'Ana', null],
  ['note', 'words', null],
] as const)('%s %j is named by %j', (field, value, key) => {
  expect(disagreementKey(field, value)).toBe(key);
});
