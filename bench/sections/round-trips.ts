import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Section } from '../section';

const libraries = 10_000;

interface TestReport {
  testResults: { assertionResults: { title: string; status: string; ancestorTitles: string[]; duration?: number }[] }[];
}

const reportFile = 'test-results/unit.json'; // Where vitest.config.ts has it written.

/** Issue 8: random libraries that go out and come home in every format without loss; the tests themselves run fewer. */
export async function measureRoundTrips(): Promise<Section> {
  await rm(reportFile, { force: true }); // That of another run would be read for this one's.
  const env = { ...process.env, HEARSAY_RUNS: String(libraries) };
  const run = promisify(execFile)('npx', ['vitest', 'run', 'tests/export/round-trips.test.ts'], { env });
  await run.catch(() => {}); // What failed stands in the report.
  return describeReport(JSON.parse(await readFile(reportFile, 'utf8')));
}

/** The section from vitest's report of the run. */
function describeReport({ testResults }: TestReport): Section {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const random = tests.filter(({ title }) => title.includes('random libraries'));
  return {
    title: 'Round trips',
    commands: ['npm run bench -- round-trips'],
    figures: random.map(({ ancestorTitles, title, status, duration = Number.NaN }) => ({
      figure: `${ancestorTitles.join(' ').replaceAll("'", '')}: ${title.replace(/ ?[\d,]+ random libraries/, '')}`,
      on: `${libraries.toLocaleString('en')} random libraries`,
      aim: 'all',
      measured: status === 'passed' ? `all, in ${(duration / 1000).toFixed(0)} s` : 'not all',
    })),
    notes: ['The same property test as in `npm run unit`, which tries 100; seeds are new each time.'],
  };
}
