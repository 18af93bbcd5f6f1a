import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from './browsers/ensure-browser';
import { projectFolder } from './project-folder';
import { report } from './report';
import { runLoudly } from './run-command';
import { countTests } from './test/count-tests';

const results = join(projectFolder, 'test-results');

/** What runs, in order, and where each leaves its count. */
const steps = [
  { script: 'check', counts: join(results, 'unit.json') },
  { script: 'in-browser', counts: join(results, 'browser.json') },
  { script: 'e2e', counts: join(results, 'e2e.json') },
];

/**
 * `npm test`: `npm run check`, then the tests in real browsers, found or installed first. Ends with `N passed, N failed` on a line
 * of its own; what fails outside of tests, such as a build, counts as one failure.
 */
async function test(): Promise<number> {
  await rm(results, { recursive: true, force: true });
  await setUpChromium();
  let passed = 0;
  let failed = 0;
  const notices: string[] = [];
  for (const { script, counts } of steps) {
    report(`\n— npm run ${script}`);
    const status = await runLoudly('npm', ['run', script], projectFolder);
    const counted = await countTests(counts);
    passed += counted.passed;
    failed += counted.failed;
    if (counted.skipped > 0) notices.push(`npm run ${script}: ${counted.skipped} tests were SKIPPED; see above why.`);
    for (const name of counted.passedAtSecond) notices.push(`npm run ${script}: passed only when tried AGAIN: ${name}`);
    if (status === 0 && counted.passed > 0) continue;
    notices.push(`npm run ${script} ${status === 0 ? 'ran no tests' : `ended with status ${status}`}.`);
    if (counted.failed === 0) failed += 1; // Formatting, types or a build failed, or a file that did not load.
  }
  report(['', ...notices].join('\n'));
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** Where this fails the tests that need it fail with the same reason, and the others still run. */
async function setUpChromium(): Promise<void> {
  try {
    process.env.CHROME_PATH = (await ensureBrowser('chromium')).executable;
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
  }
}

process.exitCode = await test();
