import { browser } from '../browser';
import { callPage } from '../messages/call';
import { touchesSettings } from '../settings';
import { followAccess } from './follow-access';

/** Brings open pages in line with settings that changed, wherever the reader changed them: paused ones are left, others painted anew. */
export async function followSettings(changes: Record<string, unknown>, area: string): Promise<void> {
  if (area !== 'local' || !touchesSettings(Object.keys(changes))) return;
  await followAccess();
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(
    tabs.map(async ({ id }) => id !== undefined && callPage(browser.tabs, id, 'page/refresh-claims', {})),
  );
}
