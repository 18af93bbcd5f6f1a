import { expect } from 'vitest';

const longestWaitMs = 30_000; // Nearly all is there within a second; the rest is for a machine that is busy with other things.

/** Asks again until the answer passes what is expected of it: `await eventually(() => page.badge()).toBe('3')`. */
export function eventually<T>(ask: () => Promise<T> | T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(ask, { timeout: longestWaitMs, interval: 50 });
}
