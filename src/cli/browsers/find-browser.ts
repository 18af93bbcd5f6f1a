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
 * Gives an installed browser that runs: what CHROME_PATH, FIREFOX_PATH or BROWSER_PATH name, else by family in the wanted order
 * what stands on the PATH and in the usual places of this system, then what Playwright or Puppeteer downloaded. Null where
 * there is none. Throws where one of the variables names something that is no program.
 */
export async function findBrowser(families: readonly BrowserFamily[]): Promise<FoundBrowser | null> {
  for (const found of [...families.flatMap(findNamed), ...families.flatMap(findUsual)]) {
    if (await isRunnable(found.executable)) return found;
  }
  return null;
}

function findNamed(family: BrowserFamily): FoundBrowser[] {
  const own = process.env[environmentNames[family]];
  const either = process.env.BROWSER_PATH;
  return [
    ...(own ? [{ family, executable: requireProgram(environmentNames[family], own) }] : []),
    ...(either && familyOf(either) === family ? [{ family, executable: requireProgram('BROWSER_PATH', either) }] : []),
  ];
}

function findUsual(family: BrowserFamily): FoundBrowser[] {
  return [...findInstalled(family), ...findDownloaded(family)].map((executable) => ({ family, executable }));
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

function findDownloaded(family: BrowserFamily): string[] {
  if (family === 'firefox') return []; // Playwright's Firefox is a patched one that takes no extensions.
  return downloadFolders().flatMap((folder) => {
    const found = findBelow(folder, 6); // Deep enough for Chrome.app/Contents/MacOS below the version.
    return found === null ? [] : [found];
  });
}

/** The newest version stands last by name, so the folders are walked backwards. */
function findBelow(folder: string, depth: number): string | null {
  let entries: string[];
  try {
    entries = readdirSync(folder).sort().reverse();
  } catch {
    return null;
  }
  const here = entries.find((name) => downloadedBrowserNames.has(name) && isProgram(join(folder, name)));
  if (here !== undefined) return join(folder, here);
  if (depth === 0) return null;
  for (const name of entries) {
    const found = findBelow(join(folder, name), depth - 1);
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
