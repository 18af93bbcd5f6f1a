import { askOpenPage, navigate, openTabInFirefox, switchTo, takeScreenshot } from '../browsers/drive-firefox';
import { extensionOrigin } from '../browsers/firefox-profile';
import { openFirefox } from '../browsers/open-firefox';
import { buildExtension } from '../build-extension';
import { describePage } from '../describe-page';
import { analysisWaitMs, type ReadPage } from './read-page';

/** Opens a page in headless Firefox with the extension, and gives what the extension found there and how it looks. */
export async function readInFirefox(executable: string, url: string): Promise<ReadPage> {
  const extension = await buildExtension('firefox');
  const { marionette, close } = await openFirefox({ executable, extension, access: 'all-sites', headless: true });
  try {
    await navigate(marionette, url);
    const { from } = await openTabInFirefox(marionette, `${extensionOrigin}/src/welcome/index.html`);
    const description = await describePage(askOpenPage(marionette), analysisWaitMs);
    await switchTo(marionette, from);
    return { description, screenshot: await takeScreenshot(marionette) };
  } finally {
    await close();
  }
}
