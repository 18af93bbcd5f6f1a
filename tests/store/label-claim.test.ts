import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/core/model';
import {
  correctClaims,
  dismissClaims,
  keepClaims,
  noteClaims,
  setStatus,
  tagClaims,
} from '../../src/store/label-claim';
import { readTurns } from '../../src/store/turn-changes';
import { openTestDatabase, readClaim, recordWords } from './open-test-database';

const extent = [{ exact: 'bridge', prefix: 'the ', suffix: ' is', start: 4, end: 10 }];

describe('correcting a claim', () => {
  test.each([
    ['source type', { sourceType: 'wire' as const }, { sourceType: null }],
    ['speaker', { speaker: { name: 'Tom Rook' } }, { speaker: null }],
    ['speaker, to nobody named', { speaker: { name: null } }, { speaker: null }],
    ['extent', { content: extent }, { content: null }],
  ])('holds the %s and keeps the claim; null takes it back', async (_, correction, back) => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['the bridge is safe']);
    const [corrected] = await correctClaims(database, ids, correction);
    expect(corrected).toMatchObject({ isKept: true });
    expect(Object.keys(corrected?.correction ?? {})).toEqual(Object.keys(correction));
    const [found] = await correctClaims(database, ids, back);
    expect(found?.correction).toBeNull();
  });

  test('in one field leaves the others as corrected', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a b']);
    await correctClaims(database, ids, { sourceType: 'wire', speaker: { name: 'Tom Rook' } });
    const [claim] = await correctClaims(database, ids, { sourceType: null });
    expect(claim?.correction).toEqual({ speaker: 'Tom Rook' });
  });

  test('to what was found takes the correction back', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a b']);
    await correctClaims(database, ids, { speaker: { name: 'Tom Rook' } });
    const [claim] = await correctClaims(database, ids, { speaker: { name: 'Inés Valdane' } });
    expect(claim?.correction).toBeNull();
  });

  test('is found by the corrected words and not by the others', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a b']);
    await correctClaims(database, ids, { speaker: { name: 'Tom Rook' } });
    const [shelf] = await database.shelves.toArray();
    expect(shelf?.lines).toContain(' tom rook ');
    expect(shelf?.speakers).toEqual(['Tom Rook']);
  });
});

describe('marking claims', () => {
  test('tags many at once, each tag once, and keeps them', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a', 'b', 'c']);
    await tagClaims(database, ids.slice(0, 1), { add: ['bridge'] });
    const tagged = await tagClaims(database, ids, { add: [' bridge ', 'to   check', ''], remove: ['old'] });
    expect(tagged.map(({ tags, isKept }) => [tags, isKept])).toEqual(ids.map(() => [['bridge', 'to check'], true]));
    const less = await tagClaims(database, ids, { remove: ['bridge'] });
    expect(less.map(({ tags }) => tags)).toEqual(ids.map(() => ['to check']));
  });

  test('with a note or a status keeps them, without lets them be', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a', 'b']);
    await noteClaims(database, ids.slice(0, 1), 'asked the port');
    await setStatus(database, ids.slice(1), 'in-check');
    expect(await readClaim(database, ids[0])).toMatchObject({ note: 'asked the port', isKept: true });
    expect(await readClaim(database, ids[1])).toMatchObject({ status: 'in-check', isKept: true });
    await setStatus(database, ids, null);
    expect(await readClaim(database, ids[1])).toMatchObject({ status: null, isKept: true });
  });

  test('as no quotation holds when the article is read again', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a', 'b']);
    await dismissClaims(database, ids.slice(0, 1), true);
    const again = await recordWords(database, ['a', 'b']);
    expect(again.claims.map(({ isDismissed }) => isDismissed)).toEqual([true, false]);
  });

  test('leaves out claims that are not recorded', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    const changed = await keepClaims(database, [...ids, 'nothing' as ClaimId], true);
    expect(changed.map(({ id }) => id)).toEqual(ids);
  });

  test('as they are marked already writes nothing down', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    await keepClaims(database, ids, false);
    expect(await readTurns(database)).toEqual({ undo: null, redo: null });
    expect((await readClaim(database, ids[0])).changedAt).toBeNull();
  });

  test('tells when', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    await keepClaims(database, ids, true, { at: '2031-05-01T00:00:00.000Z', by: 'popup' });
    expect((await readClaim(database, ids[0])).changedAt).toBe('2031-05-01T00:00:00.000Z');
  });
});
