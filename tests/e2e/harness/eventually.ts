import { expect } from 'vitest';

/** Asks again until the answer passes what is expected of it: `await eventually(() => page.badge()).toBe('3')`. */
export function eventually<T>(ask: () => Promise<T> | T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(ask, { timeout: 15_000, interval: 50 });
}
