import { expect, test, vi } from 'vitest';

/** Each reading of everything in `storage.local` waits for its turn, so that the test decides which one ends first. */
const readings: ((stored: Record<string, unknown>) => void)[] = [];

vi.mock('../../src/browser', () => ({
  browser: {
    commands: { getAll: async () => [] },
    permissions: { getAll: async () => ({ origins: [] }) },
    storage: { local: { get: () => new Promise((resolve) => readings.push(resolve)) } },
  },
}));
vi.mock('../../src/store/storage-state', () => ({ readStorageState: async () => null }));

const { createOptionsState } = await import('../../src/options/options-state');

test('a look that takes longer than a later one does not show what was before', async () => {
  const state = createOptionsState(null as never);
  const early = state.look();
  const readingsOfEarly = readings.splice(0);
  const late = state.look();
  for (const answer of readings) answer({ 'setting:theme': 'dark' });
  await late;
  for (const answer of readingsOfEarly) answer({ 'setting:theme': 'light' });
  await early;
  expect(state.shown.value?.settings.theme).toBe('dark');
});
