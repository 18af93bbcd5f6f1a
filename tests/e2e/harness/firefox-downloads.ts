import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Preferences } from '../../../src/cli/browsers/firefox-profile';
import { eventually } from './eventually';

interface Downloads {
  /** With these Firefox saves into the folder without asking. */
  preferences: Preferences;
  /** Does what saves a file, and gives the file's text once it has come down. */
  save: (act: () => Promise<unknown>) => Promise<string>;
}

/** A folder for what a test's Firefox saves; it goes when the tests of the file or the group are over. */
export function openDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-downloads-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    preferences: { 'browser.download.folderList': 2, 'browser.download.dir': folder },
    async save(act) {
      const before = new Set(await readdir(folder));
      await act();
      const findNew = async () => (await readdir(folder)).filter((name) => !before.has(name));
      // While it comes down, an empty file holds its name and a `.part` its beginning.
      const isSaved = async () => {
        const [name, ...others] = await findNew();
        return name !== undefined && others.length === 0 && (await stat(join(folder, name))).size > 0;
      };
      await eventually(isSaved).toBe(true);
      return readFile(join(folder, (await findNew())[0] ?? ''), 'utf8');
    },
  };
}
