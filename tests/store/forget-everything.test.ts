import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { nameOfCopy } from '../../src/store/copy-before-upgrade';
import { forgetEverything } from '../../src/store/forget-everything';
import { openTestDatabase, recordWords } from './open-test-database';
import { readEverything } from './random-acts';

test('forgetting everything leaves no record and no copy, and touches no other database', async () => {
  const database = openTestDatabase();
  const other = openTestDatabase();
  await recordWords(database, ['a']);
  await recordWords(other, ['b']);
  const copy = new Dexie(nameOfCopy(database.name, 1));
  copy.version(1).stores({ claims: 'id' });
  await copy.open();
  copy.close();
  await forgetEverything(database);
  expect(Object.values(await readEverything(database)).flat()).toEqual([]);
  const names = await Dexie.getDatabaseNames();
  expect(names).not.toContain(copy.name);
  expect(names).toContain(other.name);
  expect(await other.claims.count()).toBe(1);
});
