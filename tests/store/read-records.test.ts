import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { ClaimId } from '../../src/core/model';
import { deleteClaims } from '../../src/store/delete-claims';
import { dismissClaims, keepClaims } from '../../src/store/label-claim';
import { readRecords } from '../../src/store/read-records';
import { monday, openTestDatabase, recordWords, tuesday } from './open-test-database';
import { perform, type RandomAct, randomActs } from './random-acts';

/** What happens between the slices of a reading. */
let acts: (() => Promise<unknown>)[] = [];

vi.mock('../../src/store/read-slices', async (load) => {
  const real = await load<typeof import('../../src/store/read-slices')>();
  const readSlices: typeof real.readSlices = async (database, table, onRows) => {
    await acts.shift()?.();
    await real.readSlices(database, table, onRows);
    await acts.shift()?.();
  };
  return { readSlices };
});

const wordsOf = (claims: { content: { exact: string }[] }[]) => claims.map(({ content }) => content[0]?.exact);

test('everything comes article by article, the one read last first, without trash and what is dismissed', async () => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['one', 'two', 'three', 'four']);
  await recordWords(database, ['later'], { url: 'https://gazette.example/1', readAt: tuesday });
  await recordWords(database, [], { url: 'https://gazette.example/2' });
  await deleteClaims(database, ids.slice(1, 2));
  await dismissClaims(database, ids.slice(2, 3), true);
  const shares: number[] = [];
  const { articles, claims } = await readRecords(database, 'all', (share) => shares.push(share));
  expect(wordsOf(claims)).toEqual(['later', 'one', 'four']);
  expect(articles).toHaveLength(3);
  expect(shares.at(-1)).toBe(1);
});

test('what is kept comes with its articles alone', async () => {
  const database = openTestDatabase();
  const { ids, articleId } = await recordWords(database, ['one', 'two']);
  await recordWords(database, ['elsewhere'], { url: 'https://gazette.example/1' });
  await keepClaims(database, ids.slice(1), true);
  const { articles, claims } = await readRecords(database, 'kept');
  expect(wordsOf(claims)).toEqual(['two']);
  expect(articles.map(({ id }) => id)).toEqual([articleId]);
});

test('claims asked for by name come in the order asked for, from the trash too, and those gone are left out', async () => {
  const database = openTestDatabase();
  const { ids } = await recordWords(database, ['one', 'two', 'three']);
  await deleteClaims(database, ids.slice(0, 1));
  const wanted = [...ids.toReversed(), 'gone' as (typeof ids)[number]];
  expect(wordsOf((await readRecords(database, wanted)).claims)).toEqual(['three', 'two', 'one']);
});

test('what is written while records are read is among them as it stands at the end', async () => {
  const idle = fc.array(fc.constant(null), { maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(randomActs(10, fc.string({ maxLength: 5 })), idle, fc.nat({ max: 2 }), async (all, idle, kind) => {
      const database = openTestDatabase();
      let time = Date.parse(monday);
      const act = (each: RandomAct) => {
        time += each.hours * 3_600_000;
        return perform(database, each, time);
      };
      const [before, between] = [all.slice(0, 6), all.slice(6)];
      for (const each of before) await act(each);
      const ids: ClaimId[] = await database.claims.toCollection().primaryKeys();
      const wanted = kind === 0 ? ('all' as const) : kind === 1 ? ('kept' as const) : ids;
      acts = [...idle.map(() => () => Promise.resolve()), ...between.map((each) => () => act(each))];
      const read = await readRecords(database, wanted);
      acts = [];
      expect(read).toEqual(await readRecords(database, wanted));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('claims named are read as they stand at the end, though written to while their articles are read', async () => {
  const database = openTestDatabase();
  const { ids, articleId } = await recordWords(database, ['one', 'two']);
  const bulkGet = database.articles.bulkGet.bind(database.articles);
  vi.spyOn(database.articles, 'bulkGet').mockImplementationOnce((async (wanted: (typeof articleId)[]) => {
    const articles = await bulkGet(wanted);
    await keepClaims(database, ids, true);
    await recordWords(database, ['one', 'two'], { title: 'Another title' });
    return articles;
  }) as never);
  const { articles, claims } = await readRecords(database, ids);
  expect(claims.map(({ isKept }) => isKept)).toEqual([true, true]);
  expect(articles.map(({ title }) => title)).toEqual(['Another title']);
});
