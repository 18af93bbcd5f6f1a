import { eventually } from './eventually';

/** Runs a function in a page of the extension that shows nothing. */
type InExtension = (run: () => Promise<unknown>) => Promise<unknown>;

/**
 * Makes an extension as good as new for the next test: nothing is recorded, nothing is set. What the reader granted, access to all
 * sites, stays. Its pages and the web's must be closed before.
 */
export async function startAnew(inExtension: InExtension): Promise<void> {
  await inExtension(emptyDatabase);
  await inExtension(() => chrome.storage.local.clear());
  await eventually(() => inExtension(isEveryPageRead)).toBe(true); // A test may have paused sites.
}

async function isEveryPageRead(): Promise<boolean> {
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return scripts.length > 0 && scripts.every(({ excludeMatches }) => (excludeMatches ?? []).length === 0);
}

/**
 * Past the extension's own code, which a test is to judge. The ledger stays: without it the extension would rightly think that the
 * browser has thrown its database away.
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
