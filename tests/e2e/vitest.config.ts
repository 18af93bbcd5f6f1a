import { defineConfig } from 'vitest/config';

/** Tests in real browsers with the built extension. One at a time: each file has a browser of its own, and there are two cores. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/harness/prepare-browsers.ts',
    fileParallelism: false,
    testTimeout: 120_000, // A start of Firefox on a loaded machine alone may take twenty seconds.
    hookTimeout: 120_000,
    retry: process.env.CI ? 1 : 0, // A browser may stumble on a machine under load; `npm test` names each test that needed it.
    reporters: ['default', ['json', { outputFile: 'test-results/e2e.json' }]],
  },
});
