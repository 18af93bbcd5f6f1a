import { evaluateInFirefox } from '../../../src/cli/browsers/drive-firefox';
import type { FirefoxWithExtension } from '../../../src/cli/browsers/open-firefox';

/** What the consoles of web pages have been told, by the pages, by the extension's scripts in them or by Firefox of both. */
export function readFirefoxConsole({ marionette }: FirefoxWithExtension) {
  return {
    /** Forgets all that was told until now. */
    empty: () => evaluateInFirefox(marionette, `${storage} Services.console.reset(); storage.clearEvents();`),
    /** What was told since. Firefox's own lines, which are of no window, are left out. */
    lines: () =>
      evaluateInFirefox(
        marionette,
        `${storage}
         const told = Services.console.getMessageArray().flatMap((each) => {
           const error = each instanceof Ci.nsIScriptError ? each : null;
           return error?.innerWindowID && /^(http|moz-extension)/.test(error.sourceName) ? [error.errorMessage + ' ' + error.sourceName + ':' + error.lineNumber] : [];
         });
         const said = storage.getEvents().map((each) => String(each.arguments?.[0]) + ' ' + each.filename);
         return [...told, ...said.filter((line) => / (http|moz-extension)/.test(line))];`,
      ) as Promise<string[]>,
  };
}

const storage = `const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);`;
