import { evaluate, evaluateInFirefox } from '../../../src/cli/browsers/drive-firefox';
import type { FirefoxWithExtension } from '../../../src/cli/browsers/open-firefox';

/** Opens the extension's sidebar as its shortcut does, beside whatever tab is in front. */
export async function openSidebar({ marionette, extensionId }: FirefoxWithExtension): Promise<void> {
  const sidebar = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`; // As Firefox names it.
  await evaluateInFirefox(
    marionette,
    `await Services.wm.getMostRecentWindow('navigator:browser').SidebarController.show(args[0]);`,
    [sidebar],
  );
}

/** Runs the body of a function with the `sidebar`'s window. */
export const inSidebar = (firefox: FirefoxWithExtension, body: string): Promise<unknown> =>
  inView(firefox, 'sidebar', body);

/** Runs the body of a function with the window of the `popup` below the toolbar button. */
export const inPopup = (firefox: FirefoxWithExtension, body: string): Promise<unknown> =>
  inView(firefox, 'popup', body);

/** From another page of the extension: Marionette reaches only tabs. The tab in front stays in front. Null where there is no such view. */
async function inView({ marionette }: FirefoxWithExtension, type: 'sidebar' | 'popup', body: string): Promise<unknown> {
  const before = String(await marionette.send('WebDriver:GetWindowHandle'));
  const switchTo = (handle: string) => marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
  try {
    for (const handle of (await marionette.send('WebDriver:GetWindowHandles')) as string[]) {
      await switchTo(handle);
      if (String(await marionette.send('WebDriver:GetCurrentURL')).startsWith('moz-extension:')) {
        return await evaluate(
          marionette,
          `const [${type}] = browser.extension.getViews({ type: '${type}' }); if (!${type}) return null; ${body}`,
        );
      }
    }
    throw new Error('No tab shows a page of the extension.');
  } finally {
    await switchTo(before);
  }
}
