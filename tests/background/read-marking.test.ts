import { expect, test } from 'vitest';
import { findPausedSites } from '../../src/background/find-paused-sites';
import { readMarking } from '../../src/background/read-marking';
import { sourceTypes } from '../../src/core/label-values';
import { changeSettings, changeSiteSettings, type SettingsStorage } from '../../src/settings';

function openStorage(): SettingsStorage {
  const entries: Record<string, unknown> = {};
  return {
    get: async (keys) => Object.fromEntries((keys ?? Object.keys(entries)).map((key) => [key, entries[key]])),
    set: async (change) => void Object.assign(entries, change),
    remove: async (keys) => {
      for (const key of keys) delete entries[key];
    },
  };
}

test('at the start everything is marked everywhere', async () => {
  expect(await readMarking(openStorage(), 'news.example')).toEqual({
    types: sourceTypes,
    onlyKept: false,
    leastConfidence: 0,
    marksOutlets: true,
    findsAttitudes: false,
    offersSelection: true,
  });
});

test.each([
  ['kept', { onlyKept: true, marksOutlets: false, types: sourceTypes }],
  ['off', { types: [], marksOutlets: false, offersSelection: false }],
  ['chosen', { types: ['wire'], marksOutlets: true }],
] as const)('%s marks what it says', async (marking, expected) => {
  const storage = openStorage();
  await changeSettings(storage, { marking, chosenTypes: ['wire'] });
  expect(await readMarking(storage, 'news.example')).toMatchObject(expected);
});

test('what is set for a site holds there and nowhere else', async () => {
  const storage = openStorage();
  await changeSiteSettings(storage, 'news.example', { marking: 'off' });
  expect((await readMarking(storage, 'www.news.example')).types).toEqual([]);
  expect((await readMarking(storage, 'other.example')).types).toEqual(sourceTypes);
});

test('paused sites are found with and without "www."', async () => {
  const storage = openStorage();
  expect(await findPausedSites(storage)).toEqual([]);
  await changeSiteSettings(storage, 'www.news.example', { isPaused: true });
  await changeSiteSettings(storage, 'marked.example', { marking: 'kept' });
  expect(await findPausedSites(storage)).toEqual(['*://news.example/*', '*://www.news.example/*']);
});

test('paused everywhere is every page', async () => {
  const storage = openStorage();
  await changeSettings(storage, { isPaused: true });
  expect(await findPausedSites(storage)).toEqual(['*://*/*']);
});
