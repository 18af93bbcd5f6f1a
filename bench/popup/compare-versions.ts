/**
 * Compares how long popup and side panel take to open in two builds, each in a browser of its own, the openings in turn, so that a
 * shared machine disturbs both alike. What is told is the ratio of each to an empty page of the same run.
 *
 *   npx tsx bench/popup/compare-versions.ts OTHER_BUILD [ROUNDS]
 *
 * OTHER_BUILD is a built extension, such as ../main/dist/chrome; this checkout's own is compared with it.
 */
import { resolve } from 'node:path';
import { milliseconds, quantile } from '../section';
import { withFullLibrary } from '../with-full-library';
import { type MeasuredViews, openEach, showSample } from './measure-popup';

const [other = '../main/dist/chrome', rounds = '40'] = process.argv.slice(2);
const claimsInLibrary = 10_000; // As in the section of the bench.
const print = (line: string) => process.stdout.write(`${line}\n`);

await withFullLibrary(
  claimsInLibrary,
  async (theirs) => {
    await withFullLibrary(claimsInLibrary, async (ours) => {
      const views = [await showSample(theirs), await showSample(ours)];
      for (let round = 0; round < Number(rounds); round++) {
        for (const each of round % 2 === 0 ? views : views.toReversed()) await openEach(each);
      }
      const floor = views.flatMap(({ times }) => times.floor); // The same page in both.
      print(`empty page ${both(floor)}`);
      views.forEach(({ times }, at) => {
        print(at === 0 ? resolve(other) : 'this checkout');
        tellTimes(times, floor);
      });
    });
  },
  resolve(other),
);

function tellTimes({ popup, panel }: MeasuredViews, floor: readonly number[]): void {
  for (const [name, { firstClaim, allClaims }] of Object.entries({ popup, panel })) {
    const ratio = (share: number) => (quantile(firstClaim, share) / quantile([...floor], share)).toFixed(2);
    print(
      `  ${name}: first claim ${both(firstClaim)}, ${ratio(0.5)} / ${ratio(0.95)} × the empty page; all ${both(allClaims)}`,
    );
  }
}

/** p50 / p95 */
function both(numbers: readonly number[]): string {
  return `${milliseconds(quantile(numbers, 0.5))} / ${milliseconds(quantile(numbers, 0.95))}`;
}
