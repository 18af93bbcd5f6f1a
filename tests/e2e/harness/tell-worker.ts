import { waitForWorker } from '../../../src/cli/browsers/drive-extension';
import type { Reader } from './open-reader';

/** A shortcut as the browser tells the extension of it. */
export async function pressShortcut(reader: Reader, command: string): Promise<void> {
  const worker = await findWorker(reader);
  await worker.evaluate((name) => {
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string): void } };
    onCommand.dispatch(name);
  }, command);
}

/** Our entry in the menu of the right mouse button, as the browser tells the extension of it. */
export async function chooseMenu(reader: Reader, tabId: number): Promise<void> {
  const worker = await findWorker(reader);
  await worker.evaluate((id) => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'keep-selection' }, { id });
  }, tabId);
}

async function findWorker(reader: Reader) {
  await reader.wakeWorker(); // It ends by itself after a while, on a slow machine within a test.
  const worker = await (await waitForWorker(reader.chromium)).worker();
  if (worker === null) throw new Error('The worker cannot be reached.');
  return worker;
}
