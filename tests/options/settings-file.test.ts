import { expect, test } from 'vitest';
import { applySettingsFile, parseSettingsFile, writeSettingsFile } from '../../src/options/settings-file';
import {
  changeSettings,
  changeSiteSettings,
  defaultSettings,
  judgePage,
  readJudgement,
  readSettings,
  readSiteSettings,
} from '../../src/settings';

function storageOf() {
  const entries: Record<string, unknown> = {};
  return {
    get: async (keys: string[] | null) =>
      Object.fromEntries((keys ?? Object.keys(entries)).map((key) => [key, entries[key]])),
    set: async (change: Record<string, unknown>) => void Object.assign(entries, change),
    remove: async (keys: string[]) => {
      for (const key of keys) delete entries[key];
    },
  };
}

const emptyFile = { format: 'hearsay-settings', formatVersion: 1, settings: {} };

test('what is written in one browser is set in another', async () => {
  const [from, to] = [storageOf(), storageOf()];
  const set = {
    ...defaultSettings,
    marking: 'kept',
    keepSeenDays: 365,
    ownStatuses: ['asked'],
    theme: 'dark',
  } as const;
  await changeSettings(from, { ...set, ownStatuses: [...set.ownStatuses], chosenTypes: ['wire'] });
  await changeSiteSettings(from, 'mill-herald.example', { isPaused: true });
  await judgePage(from, 'https://mill-herald.example/live', false);

  const read = parseSettingsFile(JSON.stringify(await writeSettingsFile(from)));
  if (!read) return expect.unreachable();
  await applySettingsFile(to, read);
  expect(await readSettings(to)).toEqual({ ...set, chosenTypes: ['wire'] });
  expect((await readSiteSettings(to, 'www.mill-herald.example')).isPaused).toBe(true);
  expect(await readJudgement(to, 'https://mill-herald.example/live')).toBe(false);
});

test('what a file does not name stays', async () => {
  const storage = storageOf();
  await changeSettings(storage, { marking: 'kept', theme: 'dark' });
  const read = parseSettingsFile(JSON.stringify({ ...emptyFile, settings: { theme: 'light' } }));
  if (!read) return expect.unreachable();
  await applySettingsFile(storage, read);
  expect(await readSettings(storage)).toMatchObject({ marking: 'kept', theme: 'light' });
});

test.each<[string, unknown]>([
  ['no JSON', '{'],
  ['another format', { ...emptyFile, format: 'hearsay-backup' }],
  ['a later version', { ...emptyFile, formatVersion: 2 }],
  ['a value that no setting takes', { ...emptyFile, settings: { keepSeenDays: 12 } }],
  ['a value of another kind', { ...emptyFile, settings: { ownStatuses: 'asked' } }],
  ['a confidence above one', { ...emptyFile, settings: { leastConfidence: 90 } }],
  ['a page that is no web page', { ...emptyFile, pages: { 'javascript:alert(1)': true } }],
  ['a site of another shape', { ...emptyFile, sites: { 'a.example': { isPaused: 'yes' } } }],
  ['a suggestion of another shape', { ...emptyFile, suggestions: [{ site: 'a.example' }] }],
])('%s is refused as a whole', (_, file) => {
  expect(parseSettingsFile(typeof file === 'string' ? file : JSON.stringify(file))).toBeNull();
});
