import { evaluateInFirefox } from '../../../src/cli/browsers/drive-firefox';
import type { FirefoxWithExtension } from '../../../src/cli/browsers/open-firefox';

/** With these the buttons of Firefox's questions work at once, as they do for a reader half a second later. */
export const askAtOnce = { 'security.notification_enable_delay': 0 };

/**
 * Answers the question of Firefox whether an extension may have the access that it asks for, and gives its words; null while Firefox
 * asks nothing.
 */
export async function answerQuestion(
  { marionette }: FirefoxWithExtension,
  answer: 'allow' | 'refuse',
): Promise<string | null> {
  const body = `
    const { panel } = Services.wm.getMostRecentBrowserWindow().PopupNotifications;
    const question = panel.state === 'open' ? panel.querySelector('#addon-webext-permissions-notification') : null;
    if (!question) return null;
    const words = question.textContent;
    (args[0] === 'allow' ? question.button : question.secondaryButton).click();
    return words;`;
  return (await evaluateInFirefox(marionette, body, [answer])) as string | null;
}

/** Grants access to sites, or takes it back, as the reader does in Firefox's own page of add-ons. */
export async function switchAccess(
  { marionette, extensionId }: FirefoxWithExtension,
  to: 'granted' | 'taken-back',
  origins: string[],
): Promise<void> {
  const body = `
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const [id, change, origins] = args;
    await ExtensionPermissions[change](id, { origins, permissions: [], data_collection: [] }, WebExtensionPolicy.getByID(id).extension);`;
  await evaluateInFirefox(marionette, body, [extensionId, to === 'granted' ? 'add' : 'remove', origins]);
}
