import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../src/cli/browsers/find-browser';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Makes a program that answers `--version` well or badly. */
function makeProgram(path: string, status = 0): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  for (const name of ['CHROME_PATH', 'FIREFOX_PATH', 'BROWSER_PATH', 'PLAYWRIGHT_BROWSERS_PATH']) vi.stubEnv(name, '');
});
afterEach(() => vi.unstubAllEnvs());

test.runIf(process.platform === 'linux')('what is named comes before what stands on the PATH', async () => {
  const named = makeProgram('named/my-browser');
  makeProgram('bin/chromium');
  vi.stubEnv('PATH', join(folder, 'bin'));
  vi.stubEnv('CHROME_PATH', named);
  expect(await findBrowser(['chromium', 'firefox'])).toEqual({ family: 'chromium', executable: named });
});

test.runIf(process.platform === 'linux')('a Firefox that is named comes before a Chromium that is not', async () => {
  const firefox = makeProgram('named/firefox-nightly');
  makeProgram('bin/chromium');
  vi.stubEnv('PATH', join(folder, 'bin'));
  vi.stubEnv('BROWSER_PATH', firefox);
  expect(await findBrowser(['chromium', 'firefox'])).toEqual({ family: 'firefox', executable: firefox });
});

test.runIf(process.platform === 'linux')('a program that does not start is passed over', async () => {
  makeProgram('broken/chromium', 1);
  const chrome = makeProgram('broken/google-chrome');
  vi.stubEnv('PATH', join(folder, 'broken'));
  expect(await findBrowser(['chromium'])).toEqual({ family: 'chromium', executable: chrome });
});

test('a name that is no program is an error, not passed over', async () => {
  vi.stubEnv('CHROME_PATH', join(folder, 'nothing'));
  await expect(findBrowser(['chromium'])).rejects.toThrow('CHROME_PATH');
});
