import { expect, test, vi } from 'vitest';
import {
  changeSettings,
  changeSiteSettings,
  defaultSettings,
  defaultSiteSettings,
  judgePage,
  readJudgement,
  readSettings,
  readSiteSettings,
  readSites,
  type SettingsStorage,
  touchesSettings,
} from '../src/settings';

function storageOf(entries: Record<string, unknown> = {}): SettingsStorage & { entries: Record<string, unknown> } {
  return {
    entries,
    get: async (keys) => Object.fromEntries((keys ?? Object.keys(entries)).map((key) => [key, entries[key]])),
    set: async (change) => void Object.assign(entries, change),
    remove: async (keys) => {
      for (const key of keys) delete entries[key];
    },
  };
}

test('what was never set is as at the start', async () => {
  expect(await readSettings(storageOf())).toEqual(defaultSettings);
  expect(await readSiteSettings(storageOf(), 'example.org')).toEqual(defaultSiteSettings);
});

test('setting one leaves the others', async () => {
  const storage = storageOf();
  await changeSettings(storage, { marking: 'kept' });
  await changeSettings(storage, { keepSeenDays: 7 });
  expect(await readSettings(storage)).toEqual({ ...defaultSettings, marking: 'kept', keepSeenDays: 7 });
});

test.each([
  ['a value of another kind', { 'setting:isPaused': 'yes' }],
  ['a value that is none of the few', { 'setting:marking': 'everything' }],
  ['a number of days that nobody offers', { 'setting:keepSeenDays': 12 }],
])('%s counts as never set', async (_, stored) => {
  expect(await readSettings(storageOf(stored))).toEqual(defaultSettings);
});

test('a site is one with and without www', async () => {
  const storage = storageOf();
  await changeSiteSettings(storage, 'www.example.org', { isPaused: true });
  expect((await readSiteSettings(storage, 'example.org')).isPaused).toBe(true);
});

test('nothing stays of a site that is as all others', async () => {
  const storage = storageOf();
  await changeSiteSettings(storage, 'example.org', { marking: 'off' });
  await changeSiteSettings(storage, 'example.org', { marking: null });
  expect(storage.entries).toEqual({});
});

test('lists the sites for which something is set, and nothing else that is stored', async () => {
  const storage = storageOf({ 'setting:marking': 'kept', other: 1 });
  await changeSiteSettings(storage, 'www.example.org', { isPaused: true });
  expect(await readSites(storage)).toEqual(new Map([['example.org', { ...defaultSiteSettings, isPaused: true }]]));
});

test.each([
  ['no object', 'paused'],
  ['null', null],
  ['values of other kinds', { marking: 'loud', isPaused: 'yes', isArticle: 1 }],
])('a site with %s counts as never set', async (_, stored) => {
  expect(await readSiteSettings(storageOf({ 'site:example.org': stored }), 'example.org')).toEqual(defaultSiteSettings);
});

test.each([
  [['setting:marking'], true],
  [['other', 'site:example.org'], true],
  [['other', 'mysetting:x'], false],
  [[], false],
])('a change of %j touches settings: %s', (keys, expected) => {
  expect(touchesSettings(keys)).toBe(expected);
});

test('what was said of a page goes before what was said of its site, whatever the fragment', async () => {
  const storage = storageOf();
  const address = 'https://www.mill-herald.example/2031/mill';
  expect(await readJudgement(storage, address)).toBeNull();
  await changeSiteSettings(storage, 'mill-herald.example', { isArticle: false });
  expect(await readJudgement(storage, address)).toBe(false);
  await judgePage(storage, `${address}#top`, true);
  expect(await readJudgement(storage, `${address}#end`)).toBe(true);
  await judgePage(storage, address, null);
  expect(await readJudgement(storage, address)).toBe(false);
});

test('two views that set different things of a site at once do not undo each other', async () => {
  const storage = storageOf();
  await inBrowserWithLocks(() =>
    Promise.all([
      changeSiteSettings(storage, 'mill-herald.example', { isPaused: true }),
      changeSiteSettings(storage, 'mill-herald.example', { marking: 'kept' }),
    ]),
  );
  expect(await readSiteSettings(storage, 'mill-herald.example')).toMatchObject({ isPaused: true, marking: 'kept' });
});

/** Locks as browsers have them, as far as is needed here: one at a time. */
async function inBrowserWithLocks(act: () => Promise<unknown>): Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, turn: () => Promise<unknown>) => {
    last = last.then(turn);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  await act();
  vi.unstubAllGlobals();
}
