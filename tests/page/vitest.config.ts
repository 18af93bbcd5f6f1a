import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { findBrowser } from '../../src/cli/browsers/find-browser';

/** Tests of what only a real browser has, such as highlights: run in Chromium by Playwright, without the extension. */
export default defineConfig(async (): Promise<ViteUserConfig> => {
  const chromium = await findBrowser(['chromium']);
  if (!chromium) throw new Error('No Chromium was found. `npm test` installs one where that is possible.');
  const args = ['--disable-gpu', '--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return {
    test: {
      include: ['tests/{page,content}/**/*.browser.test.ts'],
      testTimeout: 60_000, // As for the other tests: the machine may be busy with other things.
      expect: { poll: { timeout: 30_000 } },
      reporters: ['default', ['json', { outputFile: 'test-results/browser.json' }]],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath: chromium.executable, args } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
});
