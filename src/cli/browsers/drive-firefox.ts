import type { AnswerMessage } from '../../messages/call';
import type { AskPage } from '../describe-page';
import type { Marionette } from './marionette';

/** Opens an address in the tab that is driven, web page or moz-extension page, and waits until it has loaded. */
export async function navigate(marionette: Marionette, url: string): Promise<void> {
  await marionette.send('WebDriver:Navigate', { url });
}

/** Runs the body of a function in the page. What it returns, or its promise gives, comes back as JSON. */
export async function evaluate(marionette: Marionette, body: string, args: unknown[] = []): Promise<unknown> {
  // Without the sandbox the script is the page's own, so that it sees the extension's interface as the page does.
  const script = `const finish = arguments[arguments.length - 1];
    (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => finish({ value }), (error) => finish({ error: String(error) }));`;
  const result = await marionette.send('WebDriver:ExecuteAsyncScript', {
    script,
    args,
    sandbox: null,
    scriptTimeout: 60_000,
  });
  const { value, error } = result as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

/** Runs the body of a function with the rights of Firefox itself. */
export async function evaluateInFirefox(marionette: Marionette, body: string, args: unknown[] = []): Promise<unknown> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await evaluate(marionette, body, args);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Gives a PNG of the whole page. */
export async function takeScreenshot(marionette: Marionette): Promise<Buffer> {
  const encoded = await marionette.send('WebDriver:TakeScreenshot', { full: true });
  return Buffer.from(String(encoded), 'base64');
}

/** Grants the extension its optional access to all sites; `permissions.onAdded` fires as after a click on "Allow". */
export async function grantAllSitesInFirefox(marionette: Marionette, extensionId: string): Promise<void> {
  await evaluateInFirefox(
    marionette,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     const access = { origins: ['*://*/*'], permissions: [], data_collection: [] };
     await ExtensionPermissions.add(args[0], access, WebExtensionPolicy.getByID(args[0]).extension);`,
    [extensionId],
  );
}

/** Ends the event page as Firefox does after 30 idle seconds. The next event starts it anew. */
export async function stopEventPage(marionette: Marionette, extensionId: string): Promise<void> {
  await evaluateInFirefox(marionette, 'await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground();', [
    extensionId,
  ]);
}

/** Opens an address in a further tab, which is driven from then on, and gives the handles of the old tab and of the new one. */
export async function openTabInFirefox(marionette: Marionette, url: string): Promise<{ from: string; opened: string }> {
  const from = String(await marionette.send('WebDriver:GetWindowHandle'));
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
  await switchTo(marionette, handle);
  await navigate(marionette, url);
  return { from, opened: handle };
}

/** Drives another tab from then on. */
export async function switchTo(marionette: Marionette, handle: string): Promise<void> {
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
}

/** Gives the way to the content script of the one web page that is open, while one of the extension's own pages is driven. */
export function askOpenPage(marionette: Marionette): AskPage {
  const body = `const [tab] = await browser.tabs.query({ url: '*://*/*' });
    return browser.tabs.sendMessage(tab.id, args[0], { frameId: 0 }).catch(() => null);`;
  return async (message) => (await evaluate(marionette, body, [message])) as AnswerMessage | null;
}
