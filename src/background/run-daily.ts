import { browser } from '../browser';
import type { Database } from '../store/database';
import { backUp } from './back-up';
import { forgetSeen } from './forget-seen';

export const dailyAlarm = 'daily';

/** What is done once a day, in this order. What fails today keeps nothing else from being done and is done tomorrow. */
const tasks: readonly ((database: Database, at: Date) => Promise<unknown>)[] = [forgetSeen, backUp];

/** Does what is due each day; resolves when all has been tried. */
export async function runDaily(database: Database, at: Date = new Date()): Promise<void> {
  for (const run of tasks) await run(database, at).catch(() => {}); // Nobody is there to be told; tomorrow it is tried again.
  await browser.storage.local.set({ [lastRunKey]: at.getTime() });
}

/** Has the browser wake us once a day, counted from the last time: some browsers forget alarms when they are closed. */
export async function setDailyAlarm(): Promise<void> {
  if (await browser.alarms.get(dailyAlarm)) return;
  const lastRunAt = Number((await browser.storage.local.get(lastRunKey))[lastRunKey] ?? 0);
  const soonest = Date.now() + firstWaitMs;
  // A clock that was set back says that the last time is yet to come: a day from now is the latest.
  const when = Math.min(Math.max(lastRunAt + dayMinutes * 60_000, soonest), soonest + dayMinutes * 60_000);
  browser.alarms.create(dailyAlarm, { when, periodInMinutes: dayMinutes });
}

const lastRunKey = 'daily:lastRunAt';
const dayMinutes = 24 * 60;
const firstWaitMs = 60_000; // Not while the browser starts, when the reader waits for other things.
