import type { FirefoxReader } from './open-firefox-reader';

/**
 * All that the console of the open page was told since it was loaded: by the page, by the extension's scripts in it and by Firefox of
 * both. Only Firefox itself may look there, in the process of that page.
 */
export async function readFirefoxConsole({ inWebPage }: FirefoxReader): Promise<string[]> {
  const script = `
    const { classes, interfaces } = Components;
    const { innerWindowId } = window.windowGlobalChild;
    const errors = classes['@mozilla.org/consoleservice;1'].getService(interfaces.nsIConsoleService).getMessageArray()
      .filter((each) => each instanceof interfaces.nsIScriptError && each.innerWindowID === innerWindowId)
      .map(({ errorMessage, sourceName }) => errorMessage + ' ' + sourceName);
    const calls = classes['@mozilla.org/consoleAPI-storage;1'].getService(interfaces.nsIConsoleAPIStorage).getEvents(innerWindowId)
      .map(({ level, filename }) => 'console.' + level + ' ' + filename);
    return [...errors, ...calls];`;
  return inWebPage(
    async (marionette) =>
      (await marionette.send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' })) as string[],
  );
}
