import puppeteer, { type Browser, type Extension, type LaunchOptions } from 'puppeteer-core';
import { report } from '../report';
import { type Access, setAccess } from './set-access';

export interface ChromiumOptions extends Access {
  executable: string;
  /** Folder of the built extension, `dist/chrome`. */
  extension: string;
  headless: boolean;
  /** Folder of the profile; without it a temporary one, removed with the browser. */
  profile?: string;
  /** Further switches of the browser. */
  args?: string[];
}

export interface ChromiumWithExtension {
  browser: Browser;
  extension: Extension;
}

/**
 * Opens Chromium, Chrome, Edge or Brave with the built extension installed. The extension is installed over the debugging pipe, for
 * branded Chrome no longer takes --load-extension; so the build under test is the one that ships, in every one of them.
 */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumWithExtension> {
  const browser = await launch(options);
  try {
    const id = await browser.installExtension(options.extension);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error(`The browser did not take the extension in ${options.extension}.`);
    await setAccess(browser, id, options);
    return { browser, extension };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function launch(options: ChromiumOptions): Promise<Browser> {
  const launchOptions: LaunchOptions = {
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 60_000,
    // Headless pages need a size of their own; a window a reader looks at follows its own.
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'], // Its bar would hide the top of the page.
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  };
  const args = [...quietArguments, ...(options.headless ? ['--disable-gpu'] : []), ...(options.args ?? [])];
  const withoutSandbox = { ...launchOptions, args: ['--no-sandbox', ...args] };
  if (process.getuid?.() === 0) return puppeteer.launch(withoutSandbox); // The sandbox does not start for root.
  try {
    return await puppeteer.launch({ ...launchOptions, args });
  } catch (error) {
    if (process.platform !== 'linux') throw error;
    // In containers the sandbox may lack what it needs, and the browser ends without saying so over the pipe.
    report('The browser did not start; trying once more without its sandbox.');
    return puppeteer.launch(withoutSandbox);
  }
}

/** Keeps the browser from calling home for things that nobody looking at one page needs. */
const quietArguments = [
  '--disable-quic',
  '--disable-component-update',
  '--no-default-browser-check',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup', // Two more renderers in each window.
];
