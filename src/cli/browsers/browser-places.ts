import { homedir } from 'node:os';
import { join } from 'node:path';

/** Browsers that take the same build and are driven in the same way. */
export type BrowserFamily = 'chromium' | 'firefox';

/** Where the browsers of a family are found on this system: commands on the PATH and whole file names, best first. */
export function browserPlaces(family: BrowserFamily): { commands: string[]; files: string[] } {
  const places = family === 'firefox' ? firefox : chromium;
  if (process.platform === 'darwin') return { commands: [], files: inApplications(places.mac) };
  if (process.platform === 'win32') return { commands: [], files: inProgramFiles(places.windows) };
  return { commands: places.linuxCommands, files: places.linuxFiles };
}

/** Folders into which Playwright and Puppeteer download browsers. */
export function downloadFolders(): string[] {
  const home = homedir();
  const cache = {
    darwin: join(home, 'Library/Caches'),
    win32: process.env.LOCALAPPDATA ?? join(home, 'AppData/Local'),
  };
  const cacheHere =
    process.platform === 'darwin' || process.platform === 'win32' ? cache[process.platform] : join(home, '.cache');
  return [
    ...(process.env.PLAYWRIGHT_BROWSERS_PATH ? [process.env.PLAYWRIGHT_BROWSERS_PATH] : []),
    join(cacheHere, 'ms-playwright'),
    join(home, '.cache/puppeteer/chrome'),
  ];
}

/** Names of the program itself below a download folder; the headless shell is not among them, as it takes no extensions. */
export const downloadedBrowserNames: ReadonlySet<string> = new Set([
  'chrome',
  'chrome.exe',
  'Chromium',
  'Google Chrome for Testing',
]);

const chromium = {
  linuxCommands: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser-stable',
    'brave-browser',
    'brave',
    'chromium-browser', // Last, for on Ubuntu it may be a script that only asks to install a snap.
  ],
  linuxFiles: [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/opt/brave.com/brave/brave',
    '/snap/bin/chromium',
    '/snap/bin/brave',
  ],
  mac: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  windows: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
};

const firefox = {
  linuxCommands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  linuxFiles: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
  ],
  mac: ['Firefox', 'Firefox Developer Edition'],
  windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

function inApplications(names: string[]): string[] {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    names.map((name) => join(folder, `${name}.app/Contents/MacOS`, name.startsWith('Firefox') ? 'firefox' : name)),
  );
}

function inProgramFiles(paths: string[]): string[] {
  const folders = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
  return folders.flatMap((folder) => (folder ? paths.map((path) => join(folder, path)) : []));
}
