import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { grantAllSitesInFirefox } from './drive-firefox';
import { makeFirefoxProfile, type Preferences } from './firefox-profile';
import { connectMarionette, type Marionette } from './marionette';

export interface FirefoxOptions {
  executable: string;
  /** Folder of the built extension, `dist/firefox`. */
  extension: string;
  /** What the reader has granted: optional host access is not there after an install. */
  access: 'all-sites' | 'none';
  /** Whether the reader lets the extension into private windows; not so after an install. */
  inPrivateWindows?: boolean;
  headless: boolean;
  /** Further preferences, such as a proxy. */
  preferences?: Preferences;
}

export interface FirefoxWithExtension {
  marionette: Marionette;
  extensionId: string;
  /** Settles once Firefox has gone and its profile with it. */
  closed: Promise<void>;
  close: () => Promise<void>;
}

const startMs = 60_000; // A first start on two busy cores takes some ten seconds.

/** Opens Firefox with a profile of its own, and the built extension installed as a temporary add-on. */
export async function openFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const extensionId = await readExtensionId(options.extension);
  const profile = await makeFirefoxProfile({ extensionId, preferences: options.preferences ?? {} });
  const firefox = spawn(options.executable, argumentsFor(profile, options.headless), {
    stdio: 'ignore',
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // Without it the quiet settings server is not taken.
  });
  const exited = waitForExit(firefox);
  const closed = exited.then(() => rm(profile, { recursive: true, force: true, maxRetries: 3 }));

  let marionette: Marionette | null = null;
  const close = async () => {
    const quit = marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] });
    await (quit ?? Promise.reject()).catch(() => firefox.kill());
    await closed;
  };
  try {
    const gone = exited.then(() => Promise.reject(new Error(`${options.executable} ended as soon as it was started.`)));
    const port = await Promise.race([waitForPort(profile, startMs), gone]);
    marionette = await Promise.race([connectMarionette(port, startMs), gone]);
    await marionette.send('WebDriver:NewSession', {});
    const allowPrivateBrowsing = options.inPrivateWindows ?? false;
    await marionette.send('Addon:Install', { path: options.extension, temporary: true, allowPrivateBrowsing });
    if (options.access === 'all-sites') await grantAllSitesInFirefox(marionette, extensionId);
    return { marionette, extensionId, closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function argumentsFor(profile: string, headless: boolean): string[] {
  const mode = headless ? ['--headless'] : [];
  return [...mode, '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
}

function waitForExit(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}

async function readExtensionId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`The manifest in ${folder} names no gecko id.`);
  return id;
}

/** Firefox chooses its port itself, for one that is free now may be taken by somebody else until it has started. */
async function waitForPort(profile: string, waitMs: number): Promise<number> {
  const end = Date.now() + waitMs;
  for (;;) {
    const written = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (/^\d+$/.test(written.trim())) return Number(written);
    if (Date.now() > end) throw new Error('Firefox did not open its Marionette port.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
