import type { CrxPlugin, ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../manifest.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };

export type BrowserName = 'chrome' | 'firefox';

/** The manifest of one browser, made from the one manifest.json and the version of package.json. */
export function manifestFor(browser: BrowserName): ManifestV3Export {
  const shared = { ...manifest, version: packageFile.version };
  return (browser === 'chrome' ? shared : forFirefox(shared)) as ManifestV3Export;
}

/** Firefox has a sidebar in place of the panel, and its event page is a document itself. */
const onlyInChrome = new Set(['sidePanel', 'offscreen']);

/**
 * Firefox runs the background as an event page, has a sidebar with a shortcut of its own in place of the side panel, and wants to
 * be told who we are and that no data is collected. `side_panel` stays until `tidyManifest`, so that its page is built.
 */
function forFirefox({ minimum_chrome_version: _, background, permissions, commands, ...shared }: typeof manifest) {
  const { 'open-panel': _ours, ...others } = commands;
  return {
    ...shared,
    permissions: permissions.filter((permission) => !onlyInChrome.has(permission)),
    commands: {
      ...others,
      _execute_action: { suggested_key: besideMenus('H') },
      _execute_sidebar_action: { suggested_key: besideMenus('P') },
    },
    sidebar_action: {
      default_panel: shared.side_panel.default_path,
      default_title: shared.name,
      default_icon: shared.icons,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: 'hearsay@hearsay.example',
        strict_min_version: '146.0', // The first with text-decoration in ::highlight.
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/**
 * A shortcut with a letter that opens a menu of Firefox's own: but for the Mac, it takes Alt and the letter, with Shift as well, before
 * any extension does. H is its Help, P its profiles.
 */
const besideMenus = (letter: string) => ({ default: `Ctrl+Alt+${letter}`, mac: `Alt+Shift+${letter}` });

/** Nothing of ours may be loaded by pages: the key that crxjs adds for injected scripts goes; and Firefox knows no side panel. */
export function tidyManifest(browser: BrowserName): CrxPlugin {
  return {
    name: 'hearsay-tidy-manifest',
    enforce: 'post',
    renderCrxManifest({ web_accessible_resources: _, side_panel, ...rest }: typeof manifest & AddedByCrxjs) {
      return (browser === 'chrome' ? { ...rest, side_panel } : rest) as unknown as ManifestV3Export;
    },
  } as unknown as CrxPlugin;
}

interface AddedByCrxjs {
  web_accessible_resources?: unknown;
}
