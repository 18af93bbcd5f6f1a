import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../src/store/database';
import { checkDatabase, type Marker, type MarkerStore, markDatabase } from '../../src/store/watch-over-database';
import { monday, openTestDatabase, recordWords, tuesday } from './open-test-database';

function markerStore(first: unknown = null): MarkerStore & { marker: () => unknown } {
  let marker: unknown = first;
  return {
    marker: () => marker,
    read: async () => marker,
    write: async (given: Marker) => {
      marker = given;
    },
  };
}

test('a database without a marker is new, or was there before there were markers', async () => {
  const database = openTestDatabase();
  expect(await checkDatabase(database, markerStore())).toEqual({ state: 'new' });
  await recordWords(database, ['a']);
  expect(await checkDatabase(database, markerStore())).toEqual({ state: 'whole' });
});

test('a database that is written to stays whole', async () => {
  const database = openTestDatabase();
  const store = markerStore();
  await recordWords(database, ['a']);
  await markDatabase(database, store, monday);
  await recordWords(database, ['a', 'b'], { readAt: tuesday });
  expect(await checkDatabase(database, store)).toEqual({ state: 'whole' });
});

test('an emptied database is noticed, and what is lost is told, also once new claims are in it', async () => {
  const store = markerStore();
  const database = openTestDatabase();
  await recordWords(database, ['a', 'b']);
  await markDatabase(database, store, monday);
  await database.delete();
  const emptied = new Database(database.name);
  const lost = { claims: 2, markedAt: monday };
  expect(await checkDatabase(emptied, store)).toMatchObject({ state: 'emptied', lost, claimsNow: 0 });
  await recordWords(emptied, ['c']);
  expect(await checkDatabase(emptied, store)).toMatchObject({ state: 'emptied', lost, claimsNow: 1 });
  await markDatabase(emptied, store, tuesday);
  expect(await checkDatabase(emptied, store)).toEqual({ state: 'whole' });
  emptied.close();
});

test('a database in an older state is noticed', async () => {
  const database = openTestDatabase();
  const store = markerStore();
  await recordWords(database, ['a']);
  await markDatabase(database, store, monday);
  const { databaseId } = store.marker() as Marker;
  const later = markerStore({ databaseId, revision: 99, claims: 40, markedAt: tuesday });
  expect(await checkDatabase(database, later)).toMatchObject({ state: 'set-back', lost: { claims: 40 } });
});

test.each([null, 7, 'x', {}, { databaseId: 1, revision: 'x' }])(
  'a marker that is none (%j) is as good as none',
  async (marker) => {
    expect(await checkDatabase(openTestDatabase(), markerStore(marker))).toEqual({ state: 'new' });
  },
);
