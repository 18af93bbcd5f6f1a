import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArticleRecord, Claim, ClaimId } from '../../src/core/model';
import { nameOfCopy } from '../../src/store/copy-before-upgrade';
import { Database } from '../../src/store/database';
import { latestVersion } from '../../src/store/database-version';
import { readHistory, redoChange, undoChange } from '../../src/store/turn-changes';

interface OldDatabase {
  schema: Record<string, string>;
  articles: ArticleRecord[];
  claims: Claim[];
}

/** A backup written by the code of that version; it holds a lone surrogate, which only JSON.parse reads. */
const version1: OldDatabase = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'old-databases/version-1.json'), 'utf8'),
);

let name: string;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

afterEach(async () => {
  for (const each of await Dexie.getDatabaseNames()) if (each.startsWith(name)) await Dexie.delete(each);
});

async function makeVersion1(): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores(version1.schema);
  await old.table('articles').bulkAdd(version1.articles);
  await old.table('claims').bulkAdd(version1.claims);
  old.close();
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

test('a database of version 1 keeps every article and every claim as they were', async () => {
  await makeVersion1();
  const database = new Database(name);
  expect(await database.articles.toArray()).toEqual(version1.articles.sort(byId));
  expect(await database.claims.toArray()).toEqual(version1.claims.sort(byId));
  expect(database.verno).toBe(latestVersion);
  database.close();
});

test('a database of version 1 is packed for finding, and counts its age from the upgrade', async () => {
  await makeVersion1();
  const database = new Database(name);
  const shelves = await database.shelves.toArray();
  expect(shelves.map(({ ids }) => ids.length).sort()).toEqual([2, 3]);
  expect(shelves.map(({ lines }) => lines).join()).toContain(' the bridge is safe ');
  const [oldest] = shelves.map(({ oldestStamp }) => oldestStamp ?? 0).sort();
  expect(Date.now() - (oldest ?? 0)).toBeLessThan(60_000);
  expect((await database.sketches.toArray()).map(({ articleIds }) => articleIds.length)).toEqual([2]);
  database.close();
});

test('a database of version 1 is copied aside, as it stood, before it is brought up to date', async () => {
  await makeVersion1();
  const database = new Database(name);
  await database.open();
  database.close();
  const copy = await new Dexie(nameOfCopy(name, 1)).open();
  expect(copy.verno).toBe(1);
  expect(await copy.table('claims').toArray()).toEqual(version1.claims.sort(byId));
  expect(await copy.table('articles').count()).toBe(2);
  copy.close();
});

test('a new database and one that is up to date are not copied', async () => {
  for (const _ of [1, 2]) {
    const database = new Database(name);
    await database.open();
    database.close();
  }
  expect((await Dexie.getDatabaseNames()).filter((each) => each.startsWith(name))).toEqual([name]);
});

test('a library opens even where there is no room for the copy', async () => {
  await makeVersion1();
  const asking = indexedDB.databases;
  indexedDB.databases = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  try {
    const database = new Database(name);
    expect(await database.claims.count()).toBe(5);
    database.close();
  } finally {
    indexedDB.databases = asking;
  }
});

interface OldDatabaseWithHistory {
  schema: Record<string, string>;
  [table: string]: unknown;
}

/** All tables as the code of that version left them: an import, a note, a tag that was undone. */
const version2: OldDatabaseWithHistory = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'old-databases/version-2.json'), 'utf8'),
);

async function makeVersion2(): Promise<void> {
  const old = new Dexie(name);
  old.version(2).stores(version2.schema);
  for (const table of old.tables) await table.bulkAdd(rowsOf(table.name));
  old.close();
}

/** JSON has no typed arrays. */
function rowsOf(table: string): { id: string }[] {
  const rows = version2[table] as { id: string; marks: number[] }[];
  return table === 'sketches' ? rows.map((row) => ({ ...row, marks: Uint32Array.from(row.marks) as never })) : rows;
}

test('a database of version 2 keeps every record of every table as it was', async () => {
  await makeVersion2();
  const database = new Database(name);
  await database.open();
  expect(database.verno).toBe(latestVersion);
  for (const table of database.tables) expect(await table.toArray(), table.name).toEqual(rowsOf(table.name));
  database.close();
});

test('what was imported, noted and undone in a database of version 2 is still told and turned', async () => {
  await makeVersion2();
  const database = new Database(name);
  const [first] = rowsOf('claims').filter((claim) => (claim as unknown as Claim).note !== '');
  const id = first?.id as ClaimId;
  expect((await readHistory(database, id)).map(({ act }) => act)).toEqual(['import', 'note']);
  expect((await redoChange(database))?.change.act).toBe('tag');
  for (const act of ['tag', 'note', 'import']) expect((await undoChange(database))?.change.act).toBe(act);
  expect((await database.claims.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  expect(
    await database.claims.where({ articleId: (await database.claims.get(id))?.articleId }).count(),
  ).toBeGreaterThan(0);
  database.close();
});
