import { evaluate, evaluateInFirefox } from '../../../src/cli/browsers/drive-firefox';
import type { Marionette } from '../../../src/cli/browsers/marionette';

/** Mouse, keyboard, menu and shortcuts of a reader in Firefox: real events, which a page could not have made. */

interface Point {
  x: number;
  y: number;
}

const keyCodes: Record<string, string> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Shift: '\uE008',
  Alt: '\uE00A',
  Control: '\uE009',
};

/** Presses keys one within the other, as a chord. */
export async function pressKeys(marionette: Marionette, ...keys: string[]): Promise<void> {
  const values = keys.map((key) => keyCodes[key] ?? key);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  await perform(marionette, { type: 'key', id: 'keyboard', actions: [...down, ...up] });
}

/** Types text where the focus is. */
export async function typeText(marionette: Marionette, text: string): Promise<void> {
  for (const letter of text) await pressKeys(marionette, letter);
}

/**
 * Presses a shortcut of the browser or of the extension. The keys go to the window around the page, as those of a keyboard do;
 * `pressKeys` gives them to the page alone.
 */
export async function pressShortcut(marionette: Marionette, ...keys: string[]): Promise<void> {
  const body = `
    const window = Services.wm.getMostRecentBrowserWindow();
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!keyboard.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys.');
    const eventOf = (key) => {
      const isLetter = key.length === 1;
      const keyCode = isLetter ? key.charCodeAt(0) : window.KeyboardEvent['DOM_VK_' + key.toUpperCase()];
      return new window.KeyboardEvent('', { key, code: isLetter ? 'Key' + key : key + 'Left', keyCode });
    };
    for (const key of args) keyboard.keydown(eventOf(key));
    for (const key of [...args].reverse()) keyboard.keyup(eventOf(key));`;
  await evaluateInFirefox(marionette, body, keys);
}

/** Clicks with a mouse; `button` 2 is the right one. */
export async function clickAt(marionette: Marionette, point: Point, button = 0): Promise<void> {
  await drag(marionette, point, point, button);
}

/** Moves the mouse from one place to another with its button held, as words are selected. */
export async function drag(marionette: Marionette, from: Point, to: Point, button = 0): Promise<void> {
  const move = ({ x, y }: Point) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const actions = [
    move(from),
    { type: 'pointerDown', button },
    ...(from === to ? [] : [move({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }), move(to)]),
    { type: 'pointerUp', button },
  ];
  await perform(marionette, { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
}

async function perform(marionette: Marionette, source: object): Promise<void> {
  await marionette.send('WebDriver:PerformActions', { actions: [source] });
  await marionette.send('WebDriver:ReleaseActions', {});
}

/** Where the first and the last of these words stand in the page, scrolled into view, in client pixels. */
export async function placeOfWords(
  marionette: Marionette,
  words: string,
): Promise<{ from: Point; middle: Point; to: Point }> {
  const body = `
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(args[0]);
      if (at < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const place = (offset) => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect();
      };
      const [first, middle, last] = [at, at + Math.floor(args[0].length / 2), at + args[0].length - 1].map(place);
      const centre = ({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
      return { from: { ...centre(first), x: first.left + 1 }, middle: centre(middle), to: { ...centre(last), x: last.right - 1 } };
    }
    throw new Error('The page does not hold ' + args[0]);`;
  return (await evaluate(marionette, body, [words])) as { from: Point; middle: Point; to: Point };
}

/** Opens the menu of the right mouse button at a place of the page and gives the labels of the extension's entries in it, once it is open. */
export async function openMenuAt(marionette: Marionette, point: Point): Promise<string[]> {
  await clickAt(marionette, point, 2);
  const body = `
    const menu = Services.wm.getMostRecentBrowserWindow().document.getElementById('contentAreaContextMenu');
    if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
    return [...menu.querySelectorAll('menuitem[id^="hearsay"]')].filter((each) => !each.hidden).map((each) => each.label);`;
  return (await evaluateInFirefox(marionette, body)) as string[];
}

/** Chooses the extension's entry in the open menu. */
export async function chooseMenuEntry(marionette: Marionette): Promise<void> {
  await evaluateInFirefox(
    marionette,
    `const menu = Services.wm.getMostRecentBrowserWindow().document.getElementById('contentAreaContextMenu');
     menu.activateItem(menu.querySelector('menuitem[id^="hearsay"]'));`,
  );
}
