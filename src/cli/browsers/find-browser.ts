import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserFamily, browserPlaces, downloadedBrowserNames, downloadFolders } from './browser-places';
import { isRunnable } from './is-runnable';

export interface FoundBrowser {
  family: BrowserFamily;
  /** Absolute path of the program. */
  executable: string;
}

const environmentNames: Record<BrowserFamily, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Gives an installed browser that runs, the first wanted family first: what CHROME_PATH, FIREFOX_PATH or BROWSER_PATH name,
 * then the PATH and the usual places of this system, then what Playwright or Puppeteer downloaded. Null where there is none.
 * Throws where one of the variables names something that is no program.
 */
export async function findBrowser(families: readonly BrowserFamily[]): Promise<FoundBrowser | null> {
  for (const family of families) {
    for (const executable of candidatesOf(family)) {
      if (await isRunnable(executable)) return { family, executable };
    }
  }
  return null;
}

function* candidatesOf(family: BrowserFamily): Generator<string> {
  const named = findNamed(family);
  if (named !== null) yield named;
  yield* findInstalled(family);
  const downloaded = findDownloaded(family);
  if (downloaded !== null) yield downloaded;
}

function findNamed(family: BrowserFamily): string | null {
  const named = process.env[environmentNames[family]];
  if (named) return requireProgram(environmentNames[family], named);
  const either = process.env.BROWSER_PATH;
  if (!either || familyOf(either) !== family) return null;
  return requireProgram('BROWSER_PATH', either);
}

function requireProgram(variable: string, executable: string): string {
  if (isProgram(executable)) return executable;
  throw new Error(`${variable} is "${executable}", which is no program that can be run.`);
}

function familyOf(executable: string): BrowserFamily {
  return /firefox|librewolf|waterfox/i.test(executable) ? 'firefox' : 'chromium';
}

function findInstalled(family: BrowserFamily): string[] {
  const { commands, files } = browserPlaces(family);
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...files].filter(isProgram);
}

function findDownloaded(family: BrowserFamily): string | null {
  if (family === 'firefox') return null; // Playwright's Firefox is a patched one that takes no extensions.
  for (const folder of downloadFolders()) {
    const found = findBelow(folder, downloadedBrowserNames, 6); // Deep enough for Chrome.app/Contents/MacOS below the version.
    if (found !== null) return found;
  }
  return null;
}

/** The newest version stands last by name, so the folders are walked backwards. */
function findBelow(folder: string, names: ReadonlySet<string>, depth: number): string | null {
  let entries: string[];
  try {
    entries = readdirSync(folder).sort().reverse();
  } catch {
    return null;
  }
  const here = entries.find((name) => names.has(name) && isProgram(join(folder, name)));
  if (here !== undefined) return join(folder, here);
  if (depth === 0) return null;
  for (const name of entries) {
    const found = findBelow(join(folder, name), names, depth - 1);
    if (found !== null) return found;
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
