import { browser } from '../browser';
import { readSettings } from '../settings';
import type { Database } from '../store/database';
import { forgetExpired, keepTrashDays } from '../store/forget-expired';

/** Forgets what was only seen and the trash, once the days are over that the reader gave them. */
export async function forgetSeen(database: Database, at: Date): Promise<void> {
  const { keepSeenDays } = await readSettings(browser.storage.local);
  await forgetExpired(database, at.toISOString(), { seenDays: keepSeenDays, trashDays: keepTrashDays });
}
