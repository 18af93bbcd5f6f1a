import type { Page } from 'puppeteer-core';
import type { Reader } from './open-reader';

const altAndShift = 1 | 8; // As the debugging protocol counts modifiers.

/** Presses Alt, Shift and a letter over a page, as a keyboard does: the browser has the keys before the page, and knows our shortcuts. */
export async function pressShortcut(tab: Page, letter: string): Promise<void> {
  await tab.bringToFront();
  const session = await tab.createCDPSession();
  const keyCode = letter.charCodeAt(0);
  const key = {
    modifiers: altAndShift,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: keyCode,
    nativeVirtualKeyCode: keyCode,
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/** Gives a command other keys, as the reader does in the browser's own page of shortcuts. */
export async function changeShortcut({ chromium }: Reader, commandName: string, keybinding: string): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions/shortcuts', { waitUntil: 'domcontentloaded' });
  await page.evaluate(
    (update) => (chrome as unknown as ChromeInExtensionsPage).developerPrivate.updateExtensionCommand(update),
    {
      extensionId: chromium.extension.id,
      commandName,
      keybinding,
    },
  );
  await page.close();
}

/** What the page chrome://extensions may call; no type package knows it. */
interface ChromeInExtensionsPage {
  developerPrivate: {
    updateExtensionCommand(update: { extensionId: string; commandName: string; keybinding: string }): Promise<void>;
  };
}
