import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Any will do; it is fixed, so that the extension's pages have a known address. */
const extensionUuid = '5c9d5b1e-3b0f-4a51-9d0a-8d6c4f3a7e21';

/** `moz-extension://…`, without a slash at its end. */
export const extensionOrigin = `moz-extension://${extensionUuid}`;

export type Preferences = Record<string, string | number | boolean>;

interface ProfileOptions {
  extensionId: string;
  preferences: Preferences;
}

/** Makes a temporary Firefox profile and gives its folder. */
export async function makeFirefoxProfile({ extensionId, preferences }: ProfileOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-firefox-'));
  const all: Preferences = {
    ...quietPreferences,
    'marionette.port': 0, // Any that is free; it is written into the profile.
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
    ...preferences,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), `${lines.join('\n')}\n`);
  return folder;
}

/** Keeps Firefox itself from calling home, so that requests seen in tests are the extension's. */
const quietPreferences: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.systemAddon.update.url': '',
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false, // Plug-ins for films, looked for a minute after the start.
  'media.gmp-manager.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': '',
};
