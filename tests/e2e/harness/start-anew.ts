import type { Browser, Page } from 'puppeteer-core';

/**
 * Makes a browser as good as new for the next test: all its pages are closed but one of the extension's own, nothing is recorded,
 * nothing is set. What the reader granted stays.
 */
export async function startAnew(browser: Browser, ownPage: Page): Promise<void> {
  const others = (await browser.pages()).filter((page) => page !== ownPage);
  await Promise.all(others.map((page) => page.close()));
  await ownPage.evaluate(emptyDatabase);
  await ownPage.evaluate(() => chrome.storage.local.clear());
}

/**
 * Runs in the page, past the extension's own code, which a test is to judge. The ledger stays: without it the extension would
 * rightly think that the browser has thrown its database away.
 */
async function emptyDatabase(): Promise<void> {
  const opening = indexedDB.open('hearsay');
  const database = await new Promise<IDBDatabase | null>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(null);
    opening.onupgradeneeded = () => opening.transaction?.abort(); // There is none yet: the extension is to make its own.
  });
  if (database === null) return;
  const names = [...database.objectStoreNames].filter((name) => name !== 'ledger');
  const transaction = database.transaction(names, 'readwrite');
  for (const name of names) transaction.objectStore(name).clear();
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
