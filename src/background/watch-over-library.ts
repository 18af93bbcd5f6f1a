import { browser } from '../browser';
import type { Database } from '../store/database';
import { noticeLoss } from '../store/notice-loss';
import { keepMarked } from '../store/watch-over-database';

/** Looks whether the library is still there, and from then on marks what it holds, so that a loss is noticed the next time. */
export async function watchOverLibrary(database: Database): Promise<void> {
  const { local } = browser.storage;
  try {
    await noticeLoss(database, local, new Date().toISOString());
    keepMarked(database, local);
  } catch {
    // A library that cannot be opened is told of by whoever reads it for the reader; what was marked stays as it was.
  }
}
