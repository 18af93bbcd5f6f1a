import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { Database } from '../../src/store/database';
import { deleteClaims } from '../../src/store/delete-claims';
import { forgetExpired } from '../../src/store/forget-expired';
import { correctSourceType, keepClaims, noteClaims, tagClaims } from '../../src/store/label-claim';
import { makeClaim } from '../../src/store/make-claim';
import { readHistory, readTurns, redoChange, undoChange } from '../../src/store/turn-changes';
import { openTestDatabase, readClaim, recordWords, tuesday } from './open-test-database';
import { sampleArticle, sampleClaims } from './sample-records';

describe('undo', () => {
  test('takes one act on many claims back as one step', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a', 'b', 'c']);
    await keepClaims(database, ids.slice(0, 1), true);
    await tagClaims(database, ids, { add: ['bridge'] });
    const undone = await undoChange(database);
    expect(undone?.change).toMatchObject({ act: 'tag', state: 'undone' });
    expect(undone?.claims.map(({ tags, isKept }) => [tags, isKept])).toEqual([
      [[], true],
      [[], false],
      [[], false],
    ]);
  });

  test('turns nothing where another act than the one meant is the last by now', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    await noteClaims(database, ids, 'shown');
    const shown = (await readTurns(database)).undo?.id;
    await tagClaims(database, ids, { add: ['elsewhere'] });
    expect(await undoChange(database, undefined, ({ id }) => id === shown)).toBeNull();
    expect(await readClaim(database, ids[0])).toMatchObject({ note: 'shown', tags: ['elsewhere'] });
    await undoChange(database);
    await undoChange(database);
    expect(await redoChange(database, undefined, ({ id }) => id !== shown)).toBeNull();
    expect(await readClaim(database, ids[0])).toMatchObject({ note: '', tags: [] });
  });

  test('goes back act by act, and redo forwards again', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    const notes = async () => (await readClaim(database, ids[0])).note;
    for (const note of ['one', 'two', 'three']) await noteClaims(database, ids, note);
    await undoChange(database);
    await undoChange(database);
    expect(await notes()).toBe('one');
    await redoChange(database);
    expect(await notes()).toBe('two');
    await redoChange(database);
    expect(await notes()).toBe('three');
    expect(await redoChange(database)).toBeNull();
    for (const note of ['two', 'one', '']) {
      await undoChange(database);
      expect(await notes()).toBe(note);
    }
    expect(await undoChange(database)).toBeNull();
  });

  test('does not bring back what another act has replaced', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    await noteClaims(database, ids, 'one');
    await undoChange(database);
    await noteClaims(database, ids, 'two');
    expect(await redoChange(database)).toBeNull();
    expect((await readClaim(database, ids[0])).note).toBe('two');
  });

  test('works after the browser was closed', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    await keepClaims(database, ids, true, { at: tuesday, by: 'popup' });
    database.close();
    const later = new Database(database.name);
    expect((await readTurns(later)).undo).toMatchObject({ act: 'keep', by: 'popup', at: tuesday });
    expect((await undoChange(later))?.claims[0]?.isKept).toBe(false);
    later.close();
  });

  test('takes claims out of the trash', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a', 'b']);
    await deleteClaims(database, ids);
    expect((await readClaim(database, ids[0])).deletedAt).not.toBeNull();
    await undoChange(database);
    expect((await readClaim(database, ids[0])).deletedAt).toBeNull();
  });

  test('tells which claims are gone for good', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a', 'b']);
    await tagClaims(database, ids, { add: ['x'] });
    await deleteClaims(database, ids.slice(0, 1), { at: tuesday, by: 'library' });
    await forgetExpired(database, '2031-06-01T00:00:00.000Z', { seenDays: null, trashDays: 30 });
    expect((await undoChange(database))?.missing).toEqual([ids[0]]);
    expect(await undoChange(database)).toMatchObject({ missing: [ids[0]], claims: [{ id: ids[1], tags: [] }] });
  });

  test('puts a claim made by hand into the trash, and redo takes it out', async () => {
    const database = openTestDatabase();
    const [claim] = sampleClaims('by hand');
    if (!claim) throw new Error('a claim is made');
    const made = await makeClaim(database, { article: sampleArticle(), claim });
    expect(made).toMatchObject({ isByHand: true, isKept: true, deletedAt: null });
    await undoChange(database);
    expect((await readClaim(database, made.id)).deletedAt).not.toBeNull();
    await redoChange(database);
    expect((await readClaim(database, made.id)).deletedAt).toBeNull();
  });
});

describe('a claim made by hand', () => {
  test('of words recorded before is that claim, kept and present', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a b']);
    await deleteClaims(database, ids);
    const [claim] = sampleClaims('a b');
    if (!claim) throw new Error('a claim is made');
    const made = await makeClaim(database, { article: sampleArticle(), claim });
    expect(made).toMatchObject({ id: ids[0], isKept: true, isByHand: false, deletedAt: null });
    expect(await database.claims.count()).toBe(1);
  });
});

test('the history of a claim tells who did what, when, and what was before', async () => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['a', 'b']);
  const [first] = ids;
  if (!first) throw new Error('a claim is recorded');
  await correctSourceType(database, first, 'wire', { at: tuesday, by: 'card' });
  await tagClaims(database, ids, { add: ['x'] }, { at: tuesday, by: 'library' });
  await noteClaims(database, [first], 'undone');
  await undoChange(database);
  expect(await readHistory(database, first)).toMatchObject([
    {
      act: 'correct',
      by: 'card',
      at: tuesday,
      entries: [{ before: { correction: null, isKept: false }, after: { correction: { sourceType: 'wire' } } }],
    },
    { act: 'tag', by: 'library', claimIds: ids },
  ]);
});
