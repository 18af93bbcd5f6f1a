import { browser } from '../browser';
import { backUpAsChosen } from '../store/back-up-as-chosen';
import type { Database } from '../store/database';
import { lendAddress } from './lend-address';

/** Makes the day's backup where the reader chose to have them; what hinders it is logged, for the views to tell. */
export async function backUp(database: Database, at: Date): Promise<void> {
  const sleepAgain = stayAwake();
  try {
    const { storage, downloads = null } = browser;
    await backUpAsChosen(
      database,
      { storage: storage.local, downloads, lendAddress },
      { now: at.toISOString(), isAsked: false },
    );
  } finally {
    sleepAgain();
  }
}

const breathMs = 20_000; // A worker ends 30 seconds after its last call; a library of 100,000 claims takes longer to prove.

function stayAwake(): () => void {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), breathMs);
  return () => clearInterval(timer);
}
