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

/**
 * Runs the body of a function with the `sidebar`'s window, from another page of the extension: Marionette reaches only tabs. The tab
 * in front stays in front.
 */
export async function inSidebar({ marionette }: FirefoxWithExtension, body: string): Promise<unknown> {
  const before = String(await marionette.send('WebDriver:GetWindowHandle'));
  const switchTo = (handle: string) => marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
  try {
    for (const handle of (await marionette.send('WebDriver:GetWindowHandles')) as string[]) {
      await switchTo(handle);
      if (String(await marionette.send('WebDriver:GetCurrentURL')).startsWith('moz-extension:')) {
        return await evaluate(
          marionette,
          `const [sidebar] = browser.extension.getViews({ type: 'sidebar' }); if (!sidebar) return null; ${body}`,
        );
      }
    }
    throw new Error('No tab shows a page of the extension.');
  } finally {
    await switchTo(before);
  }
}
