import { defineConfig } from 'vitest/config';

/** Unit tests; those in real browsers live under tests/e2e and have a runner of their own. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.browser.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]], // Counted by `npm test`.
    testTimeout: 60_000, // Property tests take seconds, and twenty times as long on a machine that is busy with other things.
    expect: { poll: { timeout: 30_000 } },
  },
});
