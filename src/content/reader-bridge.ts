import type { readPage } from './read-page';

export type ReadPage = typeof readPage;

// Both scripts run in the extension's isolated world of the page, which the page itself cannot see.
const shelf = globalThis as typeof globalThis & { readHearsayPage?: ReadPage };

/** Called by the reader's script once it is there. */
export function offerReader(read: ReadPage): void {
  shelf.readHearsayPage = read;
}

/** The code that reads articles; undefined before the first article of this page. */
export function loadedReader(): ReadPage | undefined {
  return shelf.readHearsayPage;
}
