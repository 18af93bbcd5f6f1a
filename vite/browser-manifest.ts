import type { CrxPlugin, ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../manifest.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };

export type BrowserName = 'chrome' | 'firefox';

/** The manifest of one browser, made from the one manifest.json and the version of package.json. */
export function manifestFor(browser: BrowserName): ManifestV3Export {
  const shared = { ...manifest, version: packageFile.version };
  return (browser === 'chrome' ? shared : forFirefox(shared)) as ManifestV3Export;
}

/** Firefox runs the background as an event page, and wants to be told who we are and that no data is collected. */
function forFirefox({ minimum_chrome_version: _, background, ...shared }: typeof manifest) {
  return {
    ...shared,
    permissions: shared.permissions.filter((permission) => permission !== 'offscreen'), // Its event page is a document itself.
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

/** Nothing of ours may be loaded by pages: the key that crxjs adds for injected scripts goes. */
export function hideResources(): CrxPlugin {
  return {
    name: 'hearsay-hide-resources',
    enforce: 'post',
    renderCrxManifest({ web_accessible_resources: _, ...rest }) {
      return rest as ManifestV3Export;
    },
  } as CrxPlugin;
}
