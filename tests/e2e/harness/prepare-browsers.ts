import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
  const firefox = await setUpFirefox().catch((error: Error) => {
    report(`\n*** SKIPPED: all tests in Firefox. ${error.message}\n`);
    return null;
  });
  provide('firefox', firefox);
}

async function setUpFirefox(): Promise<string> {
  const { executable } = await ensureBrowser('firefox');
  const manifest = JSON.parse(await readFile(join(await buildExtension('firefox'), 'manifest.json'), 'utf8'));
  const wanted = Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10);
  const { stdout } = await promisify(execFile)(executable, ['--version']);
  const found = Number(/(\d+)\.\d/.exec(stdout)?.[1]);
  if (found < wanted) throw new Error(`${executable} is version ${found}, and the extension needs ${wanted}.`);
  return executable;
}
