import { expect, test } from 'vitest';
import type { Suggestion } from '../../src/core/suggestions/suggestion';
import {
  addSuggestions,
  readSiteSuggestions,
  readSuggestions,
  removeSuggestion,
  type SuggestionStorage,
} from '../../src/store/suggestions';

function openStorage(entries: Record<string, unknown> = {}): SuggestionStorage & { entries: typeof entries } {
  return {
    entries,
    get: async (keys) => Object.fromEntries((keys ?? Object.keys(entries)).map((key) => [key, entries[key]])),
    set: async (change) => void Object.assign(entries, structuredClone(change)),
    remove: async (keys) => {
      for (const key of keys) delete entries[key];
    },
  };
}

const suggestion = (id: string, site: string, madeAt: string): Suggestion => ({
  id,
  site,
  change: { kind: 'source-type', from: 'statement', to: 'speech' },
  speaker: 'Ola Brandt',
  outlet: null,
  phrasing: 'told a rally',
  madeAt,
});
const older = suggestion('a', 'harbour.example', '2031-01-01T00:00:00.000Z');
const newer = suggestion('b', 'coast.example', '2031-02-01T00:00:00.000Z');

test('are listed of all sites, the latest first, and read of one site', async () => {
  const storage = openStorage({ 'setting:marking': 'all' });
  await addSuggestions(storage, [older, newer]);
  expect(await readSuggestions(storage)).toEqual([newer, older]);
  expect(await readSiteSuggestions(storage, 'harbour.example')).toEqual([older]);
});

test('the same correction again is the same suggestion, with its first time', async () => {
  const storage = openStorage();
  const again = { ...older, madeAt: '2031-03-01T00:00:00.000Z' };
  await addSuggestions(storage, [older, again]);
  expect(await readSuggestions(storage)).toEqual([older]);
});

test('one is removed and the others stay; the last one leaves nothing behind', async () => {
  const storage = openStorage();
  const other = { ...older, id: 'c' };
  await addSuggestions(storage, [older, other]);
  await removeSuggestion(storage, older);
  expect(await readSuggestions(storage)).toEqual([other]);
  await removeSuggestion(storage, other);
  expect(storage.entries).toEqual({});
});

test('what lies in the storage and is none is left out', async () => {
  const storage = openStorage({ 'suggestions:harbour.example': [older, null, { id: 1 }, 'x'], 'suggestions:b': 'all' });
  expect(await readSuggestions(storage)).toEqual([older]);
});

test('read again after a way through JSON, they are the same', async () => {
  const [first, second] = [openStorage(), openStorage()];
  await addSuggestions(first, [older, newer]);
  await addSuggestions(second, JSON.parse(JSON.stringify(await readSuggestions(first))));
  expect(await readSuggestions(second)).toEqual(await readSuggestions(first));
});
