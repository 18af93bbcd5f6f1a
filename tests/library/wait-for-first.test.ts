import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLibraryIndex } from '../../src/core/finding/library-index';
import type { Claim } from '../../src/core/model';
import type { SharedIndex } from '../../src/library/shared-index';
import { waitForFirst } from '../../src/library/wait-for-first';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const loading: SharedIndex = { state: 'loading', index: createLibraryIndex(), firstClaims: [] };

/** Whether it has resolved after so many milliseconds, given what becomes of the index at once. */
async function isOver(change: Partial<SharedIndex>, ms: number): Promise<boolean> {
  const index = signal(loading);
  let isResolved = false;
  waitForFirst(index, 100).then(() => {
    isResolved = true;
  });
  index.value = { ...loading, ...change };
  await vi.advanceTimersByTimeAsync(ms);
  return isResolved;
}

test.each<[string, Partial<SharedIndex>]>([
  ['the first claims are there', { firstClaims: [{} as Claim] }],
  ['there are none', { state: 'ready' }],
  ['the library cannot be read', { state: 'failed' }],
])('the page is drawn at once where %s', async (_, change) => {
  expect(await isOver(change, 0)).toBe(true);
});

test('a database that is slow keeps the page no longer than asked for', async () => {
  expect(await isOver({}, 99)).toBe(false);
  expect(await isOver({}, 100)).toBe(true);
});
