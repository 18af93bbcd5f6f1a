import { readFile } from 'node:fs/promises';

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts the tests in a report of vitest's JSON reporter; none where there is no report, as when vitest never came to run. */
export async function countTests(file: string): Promise<TestCounts> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}
