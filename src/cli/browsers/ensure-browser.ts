import { readFileSync } from 'node:fs';
import { report } from '../report';
import { runQuietly } from '../run-command';
import type { BrowserFamily } from './browser-places';
import { type FoundBrowser, findBrowser } from './find-browser';

/**
 * Gives a browser of the family that runs, and installs one where none is found: with apt on Debian and Ubuntu as root, else
 * through Playwright. Throws with what to do by hand where that fails too. Progress goes to stderr.
 */
export async function ensureBrowser(family: BrowserFamily): Promise<FoundBrowser> {
  const present = await findBrowser([family]);
  if (present !== null) return present;

  for (const install of installers[family]) {
    if (!install.isPossible()) continue;
    report(`No ${titles[family]} found. Installing it ${install.how} …`);
    const failure = await install.run();
    const installed = await findBrowser([family]);
    if (installed !== null) return installed;
    report(`That did not work${failure === null ? '.' : `:\n${failure.split('\n').slice(-4).join('\n')}`}`);
  }
  throw new Error(adviceFor(family));
}

interface Installer {
  how: string;
  isPossible: () => boolean;
  /** Gives the end of the program's own words where it failed, else null. */
  run: () => Promise<string | null>;
}

const titles: Record<BrowserFamily, string> = {
  chromium: 'Chromium, Chrome, Edge or Brave',
  firefox: 'Firefox',
};

const playwright: Installer = {
  how: 'with Playwright',
  isPossible: () => true,
  run: () =>
    runQuietly('npx', ['--yes', 'playwright', 'install', ...(isAptUsable() ? ['--with-deps'] : []), 'chromium'], {
      waitMs: 10 * 60_000, // Some 180 MB from a slow mirror.
    }),
};

const installers: Record<BrowserFamily, Installer[]> = {
  // On Ubuntu these packages only fetch a snap, which containers cannot run; what then runs decides, not apt's exit status.
  chromium: [withApt(['chromium', 'fonts-noto-core']), playwright],
  firefox: [withApt(['firefox-esr'])],
};

function withApt(packages: string[]): Installer {
  return {
    how: `with apt-get (${packages.join(', ')})`,
    isPossible: isAptUsable,
    run: async () => {
      const options = { waitMs: 10 * 60_000, environment: { DEBIAN_FRONTEND: 'noninteractive' } };
      const updateFailure = await runQuietly('apt-get', ['update'], options);
      const failure = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
      return failure ?? updateFailure;
    },
  };
}

function isAptUsable(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function adviceFor(family: BrowserFamily): string {
  if (family === 'firefox') {
    return [
      'Firefox was neither found nor could it be installed. Do one of these and run the command again:',
      '  - Debian: sudo apt-get update && sudo apt-get install firefox-esr',
      '  - any system: install Firefox from https://www.mozilla.org/firefox/',
      '  - if it stands in an unusual place: set FIREFOX_PATH to its program',
    ].join('\n');
  }
  return [
    'Chromium was neither found nor could it be installed. Do one of these and run the command again:',
    '  - Debian: sudo apt-get update && sudo apt-get install chromium',
    '  - any system: npx playwright install --with-deps chromium',
    '  - any system: install Chromium, Chrome, Edge or Brave as usual',
    '  - if it stands in an unusual place: set CHROME_PATH to its program',
  ].join('\n');
}
