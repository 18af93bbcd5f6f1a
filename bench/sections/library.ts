import { killWhileWriting } from '../library/kill-browser';
import { measureBackup } from '../library/measure-backup';
import { type LibraryTimes, measureLibraries } from '../library/measure-library';
import { measurePage, type PageTimes } from '../library/measure-page';
import { type Figure, milliseconds, quantile, type Section } from '../section';

const counts = [1_000, 10_000, 100_000];
const kills = 8;

/** Issue 7: the library in real Chromium, with generated claims. */
export async function measureLibrary(): Promise<Section> {
  const killed = await killWhileWriting(kills);
  const times = await measureLibraries(counts);
  const pages: PageTimes[] = [];
  for (const count of counts) pages.push(await measurePage(count));
  const { made, kept } = await measureBackup(Math.max(...counts));
  const figure = (name: string, aim: string, read: (each: LibraryTimes) => string): Figure[] =>
    times.map((each) => ({
      figure: name,
      on: `${each.count.toLocaleString('en')} claims`,
      aim: each.count === counts.at(-1) ? aim : '',
      measured: read(each),
    }));
  const onPage = (name: string, aim: string, read: (each: PageTimes) => string): Figure[] =>
    pages.map((each) => ({
      figure: name,
      on: `${each.count.toLocaleString('en')} claims`,
      aim: each.count === counts.at(-1) ? aim : '',
      measured: read(each),
    }));
  const both = (numbers: number[]) =>
    `${milliseconds(quantile(numbers, 0.5))} / ${milliseconds(quantile(numbers, 0.95))}`;
  return {
    title: 'The library',
    commands: ['npm run bench -- library'],
    figures: [
      {
        figure: 'browser killed while it writes: confirmed writes missing; articles by half',
        on: `${killed.confirmed} writes, ${killed.rounds} times killed`,
        aim: '0; 0',
        measured: `${killed.missing.length}; ${killed.half.length}`,
      },
      {
        figure: 'a claim kept while a backup is written; while it is proved; with nothing beside, p50 / p95',
        on: `${Math.max(...counts).toLocaleString('en')} claims, ${seconds(made.writeMs)} and ${seconds(made.proveMs)}`,
        aim: '',
        measured: [kept.write, kept.prove, kept.none].map(both).join('; '),
      },
      ...onPage('library page: opened until its first rows can be read, p50 / p95', '≤ 300 ms', ({ firstRowsMs }) =>
        both(firstRowsMs),
      ),
      ...onPage('library page: opened until all can be searched, p50 / p95', '', ({ readyMs }) => both(readyMs)),
      ...onPage('library page: a letter typed until its rows are drawn, p50 / p95', 'p95 ≤ 60 ms', ({ searchMs }) =>
        both(searchMs),
      ),
      ...onPage('library page: longest task while scrolling', '≤ 100 ms', ({ scrollTaskMs }) =>
        scrollTaskMs === 0 ? 'none over 50 ms' : milliseconds(scrollTaskMs),
      ),
      ...onPage('library page: memory after collecting garbage', '≤ 150 MB', ({ heapBytes }) => megabytes(heapBytes)),
      ...onPage('library page: a claim kept until its row shows it, p50 / p95', '', ({ keepMs }) => both(keepMs)),
      ...onPage(
        'library page: some thousand claims tagged; undone',
        '',
        ({ tagMs, undoMs, taggedClaims }) => `${taggedClaims} claims: ${milliseconds(tagMs)}; ${milliseconds(undoMs)}`,
      ),
      ...figure('search as typed with its first 50 records, p50 / p95', 'p95 ≤ 60 ms', ({ search }) =>
        both(search.all),
      ),
      ...figure('the same, the index alone', '', ({ search }) => both(search.find)),
      ...figure('open library to first rows, p50 / p95', '≤ 300 ms', ({ opened }) =>
        both(opened.map(({ firstRowsMs }) => firstRowsMs)),
      ),
      ...figure('open library until it can be searched, p50 / p95', '', ({ opened }) =>
        both(opened.map(({ indexMs }) => indexMs)),
      ),
      ...figure("open an article's claims, p50 / p95", '≤ 20 ms', ({ articles }) => both(articles)),
      ...figure('record a page of 50 claims, p50 / p95', '≤ 60 ms', ({ pages }) => both(pages.record)),
      ...figure('record it again, p50 / p95', '', ({ pages }) => both(pages.again)),
      ...figure('same words for one new article of 50 claims, p50 / p95', '≤ 30 ms', ({ pages }) =>
        both(pages.sameWords),
      ),
      ...figure('memory of the page, index loaded, after collecting garbage', '≤ 150 MB', ({ heapBytes }) =>
        megabytes(heapBytes),
      ),
      ...figure(
        'export all; size',
        '',
        ({ exported }) => `${seconds(exported.exportMs)}; ${megabytes(exported.bytes)}`,
      ),
      ...figure(
        'import all: read and check; write',
        '',
        ({ exported }) => `${seconds(exported.parseMs)}; ${seconds(exported.importMs)}`,
      ),
      ...figure('size on disk', '', ({ diskBytes }) => megabytes(diskBytes)),
    ],
    notes: [
      'A plain page with the code of src/store and src/core/finding, bundled; each figure in a fresh tab, one profile for each size. 20 claims an article on average.',
      'The library page: the built extension in a window of 1280 × 900, from the start of the navigation; looked at once a frame, so that each figure holds the time to draw.',
      'Searches are typed letter by letter: one to three words in a row that stand in the library, each fourth search a phrase.',
    ],
  };
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
