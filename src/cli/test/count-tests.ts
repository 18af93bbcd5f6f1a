import { readFile } from 'node:fs/promises';

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of the tests that failed, were tried once more and then passed: something there is a matter of chance. */
  passedAtSecond: string[];
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

/** Counts the tests in a report of vitest's JSON reporter; none where there is no report, as when vitest never came to run. */
export async function countTests(file: string): Promise<TestCounts> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 0, skipped: 0, passedAtSecond: [] };
  const { numPassedTests, numFailedTests, numPendingTests, testResults }: Report = JSON.parse(text);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
    passedAtSecond: testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0) // Of the first try.
      .map(({ fullName }) => fullName),
  };
}
