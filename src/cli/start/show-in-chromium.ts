import { openChromium } from '../browsers/open-chromium';
import { buildExtension } from '../build-extension';
import { report } from '../report';

/** Opens a page in a Chromium window with the extension, for a person to look at, until that person closes it. */
export async function showInChromium(executable: string, url: string): Promise<void> {
  const extension = await buildExtension('chrome');
  const args = ['--ozone-platform-hint=auto']; // Wayland where there is no X.
  const { browser } = await openChromium({ executable, extension, access: 'all-sites', headless: false, args });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const [page = await browser.newPage()] = await browser.pages();
  await page
    .goto(url, { waitUntil: 'domcontentloaded' })
    .catch((error) => report(`The page did not open: ${error.message}`));
  await page.bringToFront(); // The welcome page opened by the installation stays behind it.
  report(`${url} is open in ${executable}. Close the browser to end.`);
  await closed;
}
