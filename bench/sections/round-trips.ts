import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Section } from '../section';

const libraries = 10_000;

interface TestReport {
  testResults: { assertionResults: { title: string; status: string; ancestorTitles: string[]; duration?: number }[] }[];
}

/** Issue 8: random libraries that go out and come home in every format without loss; the tests themselves run fewer. */
export async function measureRoundTrips(): Promise<Section> {
  const run = promisify(execFile)(
    'npx',
    ['vitest', 'run', 'tests/export/round-trips.test.ts', '--reporter=json', '--silent'],
    { env: { ...process.env, HEARSAY_RUNS: String(libraries) }, maxBuffer: 1 << 26 },
  );
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  const report = JSON.parse(stdout.slice(stdout.indexOf('{"'))) as TestReport;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const random = tests.filter(({ title }) => title.includes('random librar'));
  return {
    title: 'Round trips',
    commands: ['npm run bench -- round-trips'],
    figures: random.map(({ ancestorTitles, title, status, duration = Number.NaN }) => ({
      figure: `${ancestorTitles.join(' ')} ${title}`,
      on: `${libraries.toLocaleString('en')} random libraries`,
      aim: 'all',
      measured: status === 'passed' ? `all, in ${(duration / 1000).toFixed(0)} s` : 'not all',
    })),
    notes: ['The same property test as in `npm run unit`, which tries 100; seeds are new each time.'],
  };
}
