import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MeasureSection } from './section';
import { measureAnalysisSpeed } from './sections/analysis-speed';
import { measureAttributions } from './sections/attributions';
import { measureHand } from './sections/card';
import { measureExports } from './sections/exports';
import { measureExportsInPage } from './sections/exports-in-page';
import { measureLibrary } from './sections/library';
import { measurePackageSize } from './sections/package-size';
import { measurePages } from './sections/pages';
import { measurePopup } from './sections/popup';
import { measureProvenance } from './sections/provenance';
import { measureRoundTrips } from './sections/round-trips';
import { measureSeeds } from './sections/seeds';
import { findMissingData } from './shared-data';
import { writeResults } from './write-results';

/**
 * Measures every figure that the issues name and writes bench/results.md.
 * `npm run bench -- NAME…` measures only these sections and leaves the others as they stand.
 */
const sections: Record<string, MeasureSection> = {
  seeds: measureSeeds,
  attributions: measureAttributions,
  provenance: measureProvenance,
  speed: measureAnalysisSpeed,
  size: measurePackageSize,
  exports: measureExports,
  exchange: measureExportsInPage,
  'round-trips': measureRoundTrips,
  pages: measurePages,
  library: measureLibrary,
  popup: measurePopup,
  hand: measureHand,
};

const results = path.join(path.dirname(fileURLToPath(import.meta.url)), 'results.md');
const tell = (line: string) => process.stderr.write(`${line}\n`);

async function runBench(wanted: string[]): Promise<number> {
  const unknown = wanted.filter((name) => !(name in sections));
  if (unknown.length > 0) {
    tell(`bench: no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}.`);
    return 2;
  }
  const missing = findMissingData();
  if (missing.length > 0) {
    tell(`bench: what it measures on lies beside the repository, in ../shared. Missing:\n  ${missing.join('\n  ')}`);
    return 1;
  }
  for (const [name, measure] of Object.entries(sections)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    tell(`bench: ${name} …`);
    writeResults(results, name, await measure(), Object.keys(sections));
  }
  tell(`bench: written to ${path.relative(process.cwd(), results)}`);
  return 0;
}

process.exitCode = await runBench(process.argv.slice(2));
