import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project-folder';
import { report } from './report';
import { runLoudly } from './run-command';
import { countTests } from './test/count-tests';

/**
 * `npm test`: `npm run check`, then the tests in real browsers, which find or install these by themselves. Ends with
 * `N passed, N failed` on a line of its own; what fails outside of tests, such as a build, counts as one failure.
 */
async function test(): Promise<number> {
  const results = join(projectFolder, 'test-results');
  await rm(results, { recursive: true, force: true });

  const steps = [
    { title: 'npm run check', args: ['run', 'check'], results: join(results, 'unit.json') },
    { title: 'npm run in-browser', args: ['run', 'in-browser'], results: join(results, 'browser.json') },
    { title: 'npm run e2e', args: ['run', 'e2e'], results: join(results, 'e2e.json') },
  ];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    report(`\n${step.title}`);
    const status = await runLoudly('npm', step.args, projectFolder);
    const counted = await countTests(step.results);
    passed += counted.passed;
    failed += counted.failed;
    if (counted.skipped > 0) report(`${step.title}: ${counted.skipped} tests were skipped.`);
    if (status === 0 && counted.passed > 0) continue;
    report(status === 0 ? `${step.title} ran no tests.` : `${step.title} ended with status ${status}.`);
    if (counted.failed === 0) failed += 1; // Formatting, types or a build failed, or a file that did not load.
  }
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await test();
