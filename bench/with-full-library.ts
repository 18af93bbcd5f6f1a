import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../src/cli/browsers/drive-extension';
import { ensureBrowser } from '../src/cli/browsers/ensure-browser';
import { type ChromiumWithExtension, openChromium } from '../src/cli/browsers/open-chromium';
import { buildExtension } from '../src/cli/build-extension';
import { projectFolder } from '../src/cli/project-folder';
import { serveTarget } from '../src/cli/start/serve-target';
import { bundleReader } from './page-reading/bundle-reader';

/** A real Chromium with the built extension, and the sample article served beside it. */
export interface FullLibrary {
  chromium: ChromiumWithExtension;
  /** A page of the extension. */
  own: Page;
  /** Of the sample article. */
  url: string;
}

/**
 * Measures with so many generated claims in the database, and closes what was opened. `extension` is the folder of another build,
 * to be compared with this one.
 */
export async function withFullLibrary<Measured>(
  count: number,
  measure: (library: FullLibrary) => Promise<Measured>,
  extension = path.join(projectFolder, 'dist/chrome'),
): Promise<Measured> {
  await buildExtension('chrome');
  const { executable } = await ensureBrowser('chromium');
  const { url, stop } = await serveTarget(undefined);
  const chromium = await openChromium({ executable, extension, access: 'all-sites', headless: true });
  try {
    const own = await openExtensionPage(chromium, 'manifest.json');
    await own.evaluate((await bundleReader('../popup/fill-library.ts')).code);
    await own.evaluate(`hearsayReader.fillLibrary(${count})`);
    return await measure({ chromium, own, url });
  } finally {
    await chromium.browser.close();
    await stop();
  }
}
