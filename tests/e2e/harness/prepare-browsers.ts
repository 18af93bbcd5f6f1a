import type { TestProject } from 'vitest/node';
import { ensureBrowser } from '../../../src/cli/browsers/ensure-browser';
import { buildExtension } from '../../../src/cli/build-extension';
import { report } from '../../../src/cli/report';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    /** Null where there is no Firefox and none can be installed; its tests are skipped then. */
    firefox: string | null;
  }
}

/** Finds or installs the browsers and builds what is tested, before any test runs. */
export async function setup({ provide }: TestProject): Promise<void> {
  provide('chromium', (await ensureBrowser('chromium')).executable);
  await buildExtension('chrome');
  const firefox = await ensureBrowser('firefox').catch((error: Error) => {
    report(`\n*** SKIPPED: all tests in Firefox. ${error.message}\n`);
    return null;
  });
  provide('firefox', firefox?.executable ?? null);
  if (firefox) await buildExtension('firefox');
}
