import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { deleteClaims } from '../../src/store/delete-claims';
import { emptyTrash, forgetExpired } from '../../src/store/forget-expired';
import { dismissClaims, keepClaims } from '../../src/store/label-claim';
import { undoChange } from '../../src/store/turn-changes';
import { monday, openTestDatabase, recordWords } from './open-test-database';

const day = (count: number) => new Date(Date.parse(monday) + count * 86_400_000).toISOString();
const rules = { seenDays: 7, trashDays: 30 };

describe('what was only seen', () => {
  test('goes after its days, with its article; what is kept stays', async () => {
    const database = openTestDatabase();
    await recordWords(database, ['seen'], { url: 'https://a.example/1' });
    const { ids } = await recordWords(database, ['kept', 'seen too'], { url: 'https://a.example/2' });
    await keepClaims(database, ids.slice(0, 1), true, { at: monday, by: 'popup' });
    expect((await forgetExpired(database, day(6.9), rules)).claims).toEqual([]);
    expect((await forgetExpired(database, day(7.1), rules)).articles).toHaveLength(1);
    expect((await database.claims.toArray()).map(({ id }) => id)).toEqual([ids[0]]);
    expect((await database.articles.toArray()).map(({ url }) => url)).toEqual(['https://a.example/2']);
    expect(await database.shelves.count()).toBe(1);
    expect((await database.sketches.toArray()).map(({ articleIds }) => articleIds.length)).toEqual([1]);
  });

  test('counts from the last time it was seen', async () => {
    const database = openTestDatabase();
    await recordWords(database, ['seen']);
    await recordWords(database, ['seen'], { readAt: day(5) });
    expect((await forgetExpired(database, day(8), rules)).claims).toEqual([]);
    expect((await forgetExpired(database, day(13), rules)).claims).toHaveLength(1);
  });

  test('stays for ever where the reader wants it', async () => {
    const database = openTestDatabase();
    await recordWords(database, ['seen']);
    expect((await forgetExpired(database, day(9_999), { seenDays: null, trashDays: null })).claims).toEqual([]);
  });

  test('and was kept for a while counts from when it was let go', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    await keepClaims(database, ids, true, { at: day(1), by: 'popup' });
    await keepClaims(database, ids, false, { at: day(100), by: 'popup' });
    expect((await forgetExpired(database, day(106), rules)).claims).toEqual([]);
    expect((await forgetExpired(database, day(108), rules)).claims).toEqual(ids);
  });

  test('but dismissed stays away for as long as its article is there', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a', 'b']);
    await dismissClaims(database, ids.slice(0, 1), true, { at: monday, by: 'card' });
    expect((await forgetExpired(database, day(8), rules)).claims).toEqual(ids.slice(1));
    expect(await database.articles.count()).toBe(1);
  });

  test('takes an article without any claim along', async () => {
    const database = openTestDatabase();
    await recordWords(database, []);
    await forgetExpired(database, day(8), rules);
    expect(await database.articles.count()).toBe(0);
  });
});

describe('the trash', () => {
  test('is emptied after 30 days, kept claims too', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    await keepClaims(database, ids, true, { at: monday, by: 'popup' });
    await deleteClaims(database, ids, { at: day(1), by: 'library' });
    expect((await forgetExpired(database, day(30), rules)).claims).toEqual([]);
    expect((await forgetExpired(database, day(31.1), rules)).claims).toEqual(ids);
    expect((await undoChange(database))?.missing).toEqual(ids);
  });
});

describe('a clock set back', () => {
  test('while reading deletes nothing early once it is right again', async () => {
    const database = openTestDatabase();
    await recordWords(database, ['first'], { url: 'https://a.example/1', readAt: day(0) });
    await recordWords(database, ['with a wrong clock'], { url: 'https://a.example/2', readAt: day(-4_000) });
    expect((await forgetExpired(database, day(6), rules)).claims).toEqual([]);
  });

  test('while deleting deletes nothing early once it is right again', async () => {
    const database = openTestDatabase();
    const { ids } = await recordWords(database, ['a']);
    await deleteClaims(database, ids, { at: day(-4_000), by: 'library' });
    expect((await forgetExpired(database, day(29), rules)).claims).toEqual([]);
  });

  test('while forgetting deletes nothing', async () => {
    const database = openTestDatabase();
    await recordWords(database, ['a'], { readAt: day(0) });
    expect((await forgetExpired(database, day(-4_000), rules)).claims).toEqual([]);
  });
});

test('the trash is emptied at once, and nothing else goes', async () => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['seen', 'thrown away', 'dismissed']);
  await deleteClaims(database, ids.slice(1, 2), { at: monday, by: 'library' });
  await dismissClaims(database, ids.slice(2), true, { at: monday, by: 'library' });
  expect(await emptyTrash(database, monday)).toEqual({ claims: [ids[1]], articles: [] });
  expect((await database.claims.toArray()).map(({ id }) => id).sort()).toEqual([ids[0], ids[2]].sort());
});
