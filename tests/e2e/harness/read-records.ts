import type { Page } from 'puppeteer-core';
import type { ArticleRecord, Claim } from '../../../src/core/model';

export interface Records {
  articles: ArticleRecord[];
  claims: Claim[];
}

/** Gives all that is recorded, read from the database itself so that no code of the extension stands between. */
export function readRecords(extensionPage: Page): Promise<Records> {
  return extensionPage.evaluate(readAll) as Promise<Records>;
}

/** Runs in a page of the extension. */
export async function readAll(): Promise<unknown> {
  const opening = indexedDB.open('hearsay');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    // Nothing recorded yet: a database made here would keep the extension from making its own.
    opening.onupgradeneeded = () => opening.transaction?.abort();
  }).catch(() => null);
  if (database === null) return { articles: [], claims: [] };
  const transaction = database.transaction(['articles', 'claims']);
  const read = (name: string) =>
    new Promise((resolve) => {
      const request = transaction.objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  const records = { articles: await read('articles'), claims: await read('claims') };
  database.close();
  return records;
}
