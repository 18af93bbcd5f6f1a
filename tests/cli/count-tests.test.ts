import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countTests } from '../../src/cli/test/count-tests';

const report = (assertionResults: unknown[]) => ({
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 3,
  testResults: [{ assertionResults }],
});

async function written(value: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'counts-')), 'report.json');
  await writeFile(file, JSON.stringify(value));
  return file;
}

test('a test that passed when it was tried again is counted as passed, and named', async () => {
  const file = await written(
    report([
      { fullName: 'steady', status: 'passed', failureMessages: [] },
      { fullName: 'shaky', status: 'passed', failureMessages: ['timed out'] },
      { fullName: 'broken', status: 'failed', failureMessages: ['timed out', 'timed out'] },
    ]),
  );
  expect(await countTests(file)).toEqual({ passed: 2, failed: 1, skipped: 3, passedAtSecond: ['shaky'] });
});

test('without a report nothing is counted', async () => {
  expect(await countTests('/nowhere.json')).toEqual({ passed: 0, failed: 0, skipped: 0, passedAtSecond: [] });
});
