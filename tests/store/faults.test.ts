import 'fake-indexeddb/auto';
import type { DBCore } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packShelf } from '../../src/core/finding/pack-shelf';
import { readSketch } from '../../src/core/likeness/sketch-block';
import { sketchWords } from '../../src/core/likeness/sketch-words';
import type { ClaimId } from '../../src/core/model';
import { Database } from '../../src/store/database';
import { countRecords } from '../../src/store/turn-ledger';
import { perform, type RandomAct, randomActs, readEverything } from './random-acts';

/** How an act is broken off: at its nth write, the write fails, the transaction is aborted, or the database closed. */
interface Fault {
  kind: 'none' | 'full' | 'abort' | 'close';
  atWrite: number;
}

const faults: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom('none', 'none', 'full', 'abort', 'close'),
  atWrite: fc.nat({ max: 7 }),
});

const monday = Date.parse('2031-03-03T10:00:00.000Z');
const names: string[] = [];
let nextId = 0;

beforeEach(() => {
  // The same ids in the same order for a database and its twin.
  vi.spyOn(crypto, 'randomUUID').mockImplementation(
    () => `00000000-0000-4000-8000-${String(nextId++).padStart(12, '0')}` as const,
  );
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const name of names.splice(0)) await new Database(name).delete();
});

function open(name: string, fault: Fault): Database {
  const database = new Database(name);
  let writes = 0;
  const create = (core: DBCore): Partial<DBCore> => ({
    table(tableName) {
      const table = core.table(tableName);
      return {
        ...table,
        mutate(request) {
          if (writes++ === fault.atWrite) {
            if (fault.kind === 'full') return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
            if (fault.kind === 'abort') request.trans.abort();
            if (fault.kind === 'close') database.close();
          }
          return table.mutate(request);
        },
      };
    },
  });
  database.use({ stack: 'dbcore', name: 'faults', create });
  return database;
}

/** Performs one act as a worker would that starts for it and may not live to its end. */
async function attempt(name: string, act: RandomAct, given: { fault: Fault; time: number }): Promise<ClaimId[] | null> {
  const database = open(name, given.fault);
  try {
    await database.open();
    return await perform(database, act, given.time);
  } catch {
    return null;
  } finally {
    database.close();
  }
}

async function snapshot(name: string): Promise<Record<string, unknown[]>> {
  const database = new Database(name);
  const everything = await readEverything(database);
  database.close();
  return everything;
}

/** What is packed for finding is what the records say. */
async function expectConsistent(name: string): Promise<void> {
  const database = new Database(name);
  const [articles, shelves, blocks] = await Promise.all([
    database.articles.toArray(),
    database.shelves.toArray(),
    database.sketches.toArray(),
  ]);
  expect(shelves.map(({ article }) => article.id).sort()).toEqual(articles.map(({ id }) => id).sort());
  expect(blocks.flatMap(({ articleIds }) => articleIds).sort()).toEqual(articles.map(({ id }) => id).sort());
  for (const article of articles) {
    const shelf = packShelf(article, await database.claims.where({ articleId: article.id }).toArray());
    const stored = shelves.find(({ article: { id } }) => id === article.id);
    expect(stored).toMatchObject(shelf);
    expect(stored?.stamps).toHaveLength(shelf.ids.length);
    const block = blocks.find(({ id }) => id === stored?.block);
    expect([...(block ? (readSketch(block, article.id) ?? []) : [])]).toEqual(sketchWords(shelf));
  }
  const claims = await database.claims.toArray();
  expect(await countRecords(database)).toEqual({ articles: articles.length, claims: claims.length });
  const known = new Set(articles.map(({ id }) => id));
  expect(claims.filter(({ articleId }) => !known.has(articleId))).toEqual([]);
  database.close();
}

test('whatever breaks off an act, all of it stands or nothing, and what was confirmed stays', async () => {
  const acts = randomActs(8, fc.constantFrom('bridge', '', 'old', '👩‍👩‍👧 \ud800'));
  const plan = acts.chain((each) =>
    fc.tuple(fc.constant(each), fc.array(faults, { minLength: each.length, maxLength: each.length })),
  );
  let [broken, confirmed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(plan, async ([each, theirFaults]) => {
      const name = `faulty-${Math.random()}`;
      const twin = `${name}-twin`; // Suffers no faults; told only of acts that were confirmed.
      names.push(name, twin);
      let time = monday;
      for (const [at, act] of each.entries()) {
        time += act.hours * 3_600_000;
        const before = await snapshot(name);
        const firstId = nextId;
        const fault = theirFaults[at] ?? { kind: 'none', atWrite: 0 };
        const done = await attempt(name, act, { fault, time });
        const after = await snapshot(name);
        nextId = firstId;
        if (done === null) {
          broken++;
          if (fault.kind !== 'close') expect(after).toEqual(before);
          // A database closed while it writes may have ended its transaction: then all of it stands.
          if (JSON.stringify(after) === JSON.stringify(before)) continue;
        } else confirmed++;
        const healthy = await attempt(twin, act, { fault: { kind: 'none', atWrite: 0 }, time });
        expect(healthy).not.toBeNull();
        expect(after).toEqual(await snapshot(twin));
        for (const id of done ?? []) expect(after.claims).toContainEqual(expect.objectContaining({ id }));
      }
      await expectConsistent(name);
    }),
    { numRuns: 40 },
  );
  expect(broken).toBeGreaterThan(10);
  expect(confirmed).toBeGreaterThan(50);
}, 60_000);

test('two tabs acting at once leave what one after the other would leave', async () => {
  const acts = randomActs(6, fc.constantFrom('bridge', 'ferry'));
  await fc.assert(
    fc.asyncProperty(acts, acts, async (ours, theirs) => {
      const name = `tabs-${Math.random()}`;
      names.push(name);
      const [one, two] = [new Database(name), new Database(name)];
      const run = async (database: Database, each: RandomAct[]) => {
        for (const act of each)
          await perform(database, { ...act, kind: act.kind === 'forget' ? 'record' : act.kind }, monday);
      };
      await Promise.all([run(one, ours), run(two, theirs)]);
      const claims = await one.claims.toArray();
      expect(new Set(claims.map(({ articleId, fingerprint }) => `${articleId} ${fingerprint}`)).size).toBe(
        claims.length,
      );
      one.close();
      two.close();
      await expectConsistent(name);
    }),
    { numRuns: 10 },
  );
}, 60_000);
