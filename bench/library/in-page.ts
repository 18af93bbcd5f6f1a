import { createLibraryIndex } from '../../src/core/finding/library-index';
import { wholeLibrary } from '../../src/core/finding/library-query';
import { fieldEnd } from '../../src/core/finding/pack-shelf';
import { parseBackup } from '../../src/store/backup/parse-backup';
import { restoreBackup } from '../../src/store/backup/restore-backup';
import { writeBackup } from '../../src/store/backup/write-backup';
import { Database } from '../../src/store/database';
import { findSameWords } from '../../src/store/find-same-words';
import { readArticle, readClaims } from '../../src/store/read-claims';
import { recordArticle } from '../../src/store/record-article';
import { watchShelves } from '../../src/store/watch-shelves';
import { generateLibrary, generatePage } from './generate-library';
import { createRandom } from './random';

/** What runs in Chromium: the store as it is built for the extension, timed where the reader waits. */

const name = 'hearsay-bench';
const emptyHead = {
  format: 'hearsay-backup',
  formatVersion: 1,
  databaseVersion: 2,
  madeAt: '2031-01-01T00:00:00.000Z',
} as const;

/** Fills the database with a generated library; gives the milliseconds it took to write. */
export async function fill(count: number, into = name): Promise<number> {
  const database = new Database(into);
  const { articles, claims } = generateLibrary(count);
  const counts = { articles: articles.length, claims: claims.length, versions: 0, changes: 0 };
  const started = performance.now();
  const records = { articles, claims, versions: [], changes: [] };
  await restoreBackup(
    database,
    { head: { ...emptyHead, counts }, records, digest: '' },
    { at: new Date().toISOString() },
  );
  database.close();
  return performance.now() - started;
}

/** A fresh page: milliseconds to the first rows, and to the whole index. */
export async function open(): Promise<{ firstRowsMs: number; indexMs: number; claims: number }> {
  const started = performance.now();
  const database = new Database(name);
  let firstRowsMs = Number.NaN;
  const index = await loadIndex(database, (rows) => {
    if (rows === 0) throw new Error('no rows');
    firstRowsMs = performance.now() - started;
  });
  const indexMs = performance.now() - started;
  const claims = index.find({ ...wholeLibrary, groupBy: 'none' }).claims.length;
  Object.assign(globalThis, { index, database }); // Held, as the library page holds them, while memory is measured.
  return { firstRowsMs, indexMs, claims };
}

function loadIndex(database: Database, onFirst: (claims: number) => void = () => {}) {
  const index = createLibraryIndex();
  return new Promise<typeof index>((resolve, reject) => {
    const stop = watchShelves(
      database,
      ({ put, removed, isComplete, claims }) => {
        index.put(put);
        index.remove(removed);
        if (claims.length > 0) onFirst(claims.length);
        if (!isComplete) return;
        stop();
        resolve(index);
      },
      reject,
    );
  });
}

/** Types searches letter by letter; each letter is a search with its first fifty records. Gives milliseconds of each. */
export async function search(): Promise<{ all: number[]; find: number[]; slowest: string }> {
  const database = new Database(name);
  const index = await loadIndex(database);
  const random = createRandom(3);
  const lines = index.claims().map(({ line }) => line.split(fieldEnd)[0]?.trim().split(' ') ?? []);
  const typed: string[] = [];
  for (let at = 0; at < 40; at++) {
    const words = random.pick(lines);
    const from = random.below(Math.max(1, words.length - 2));
    const whole = words.slice(from, from + 1 + random.below(3)).join(' ');
    const text = at % 4 === 3 ? `"${whole}` : whole;
    for (let length = 1; length <= text.length; length++) typed.push(text.slice(0, length));
  }
  const all: number[] = [];
  const find: number[] = [];
  let slowest = '';
  index.find(wholeLibrary); // The library has shown everything before the reader types.
  for (const words of typed) {
    const started = performance.now();
    const { claims } = index.find({ ...wholeLibrary, words });
    const foundAt = performance.now();
    await readClaims(
      database,
      claims.slice(0, 50).map(({ id }) => id),
    );
    const ms = performance.now() - started;
    if (ms > Math.max(0, ...all)) slowest = words;
    all.push(ms);
    find.push(foundAt - started);
  }
  return { all, find, slowest };
}

/** Opens the claims of thirty articles. */
export async function openArticles(): Promise<number[]> {
  const database = new Database(name);
  const ids = await database.articles.toCollection().primaryKeys();
  const random = createRandom(4);
  const times: number[] = [];
  for (let at = 0; at < 30; at++) times.push(await timed(() => readArticle(database, random.pick(ids))));
  return times;
}

/** Records pages of fifty claims, then gathers the same words for each. */
export async function recordPages(): Promise<{
  record: number[];
  again: number[];
  sameWords: number[];
  found: number;
}> {
  const database = new Database(name);
  const times = { record: [] as number[], again: [] as number[], sameWords: [] as number[], found: 0 };
  const known = await database.claims.limit(400).toArray();
  for (let seed = 1_001; seed <= 1_020; seed++) {
    const page = generatePage(45, seed);
    // Five claims of the page carry on words that stand in the library.
    const carried = known
      .slice((seed % 20) * 20, (seed % 20) * 20 + 5)
      .map((claim, at) => ({ ...claim, order: 45 + at }));
    const { id: _, firstReadAt: _first, lastReadAt: _last, ...article } = page.article;
    const reading = { article, claims: [...page.claims, ...carried.map(stripRecord)], words: { text: 'one\n\ntwo' } };
    const text = page.claims.map(({ content }) => content[0]?.exact).join(' she said.\n\n');
    const readAt = new Date().toISOString();
    times.record.push(await timed(() => recordArticle(database, { ...reading, readAt, words: { text } })));
    times.again.push(await timed(() => recordArticle(database, { ...reading, readAt, words: { text } })));
    const record = await database.articles.get({ url: article.url });
    if (!record) throw new Error('the page was not recorded');
    times.sameWords.push(
      await timed(async () => {
        times.found += (await findSameWords(database, record.id)).length;
      }),
    );
  }
  return times;
}

function stripRecord(claim: Awaited<ReturnType<typeof readClaims>>[number]) {
  const { id, articleId, firstSeenAt, lastSeenAt, changedAt, deletedAt, isKept, correction, tags, note, ...rest } =
    claim;
  const { status, isDismissed, isByHand, ...found } = rest;
  return found;
}

/** Writes everything out and puts it back. */
export async function exportAndImport(): Promise<{
  exportMs: number;
  bytes: number;
  parseMs: number;
  importMs: number;
}> {
  const database = new Database(name);
  const started = performance.now();
  const { blob } = await writeBackup(database, new Date().toISOString());
  const exportMs = performance.now() - started;
  const reading = performance.now();
  const backup = await parseBackup(blob);
  const parseMs = performance.now() - reading;
  const other = new Database(`${name}-restored`);
  const importMs = await timed(() => restoreBackup(other, backup, { at: new Date().toISOString() }));
  await other.delete();
  return { exportMs, bytes: blob.size, parseMs, importMs };
}

export async function bytesOnDisk(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? Number.NaN;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}
