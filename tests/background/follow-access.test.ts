import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followAccess } from '../../src/background/follow-access';

/** What the browser was told to do, in order, and which of its tabs answer. */
const told: string[] = [];
let running = new Set<number>();
let frozen = new Set<number>();
let pausedPages = new Set<number>();
let settings: Record<string, unknown> = {};

vi.mock('../../src/background/content-script', () => ({
  registerContentScript: async (origins: string[]) => void told.push(`register ${origins}`),
  runContentScript: async (tabId: number) => void told.push(`run in ${tabId}`),
  isPagePaused: async (tabId: number) => pausedPages.has(tabId),
}));
vi.mock('../../src/browser', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: ['*://*/*'] }) },
    storage: {
      local: { get: async (keys: string[] | null) => (keys === null ? settings : pick(settings, keys)) },
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) =>
        [1, 2].filter((id) => !url?.join().includes('paused.example') || id === 2).map((id) => ({ id })),
      async sendMessage(id: number, { call }: { call: string }) {
        if (frozen.has(id)) return new Promise(() => {});
        if (!running.has(id)) throw new Error('Receiving end does not exist.');
        if (call === 'page/stop') told.push(`stop ${id}`);
        return { ok: true, answer: null };
      },
    },
  },
}));

const pick = (entries: Record<string, unknown>, keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, entries[key]]));

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  running = new Set();
  frozen = new Set();
  pausedPages = new Set();
  settings = {};
});
afterEach(() => vi.useRealTimers());

test('open pages that are not read yet are read', async () => {
  running.add(1);
  await followAccess();
  expect(told).toEqual(['register *://*/*', 'run in 2']);
});

test('a paused page is told to stop once no new one is read, and is not started again', async () => {
  running.add(1).add(2);
  settings = { 'site:paused.example': { isPaused: true } };
  await followAccess();
  expect(told).toEqual(['register *://*/*', 'stop 1', 'stop 2']); // Each page knows whether it lies within what is paused.
});

test('a page that the reader paused by itself is left alone, whatever changes elsewhere', async () => {
  running.add(1);
  pausedPages.add(2);
  await followAccess();
  expect(told).toEqual(['register *://*/*']);
});

test('a page that does not answer holds up neither the other pages nor what the reader grants next', async () => {
  frozen.add(1);
  const followed = Promise.all([followAccess(['*://taken.example/*']), followAccess()]);
  await vi.advanceTimersByTimeAsync(10_000);
  await followed;
  expect(told.filter((each) => each.startsWith('register'))).toHaveLength(2);
  expect(told).toContain('run in 2');
});
