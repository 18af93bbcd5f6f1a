import { defineConfig } from 'vitest/config';

/** Unit tests; those in real browsers live under tests/e2e and have a runner of their own. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.browser.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]], // Counted by `npm test`.
    testTimeout: 20_000, // Property tests on a loaded machine with two cores.
  },
});
