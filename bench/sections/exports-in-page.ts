import { exportFormats } from '../../src/export/formats';
import { measureExchange, type PageTimes } from '../export/measure-in-page';
import type { Figure, Section } from '../section';

const claimCount = 100_000;
const on = `${claimCount.toLocaleString('en')} claims, made up`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const describe = ({ ms, processorMs, longestTaskMs }: PageTimes) =>
  `${seconds(ms)} (${seconds(processorMs)} of processor); ${longestTaskMs.toFixed(0)} ms`;

/** Issue 8: the same as the reader meets it, from the click to the file, in the built extension in Chromium. */
export async function measureExportsInPage(): Promise<Section> {
  const { plan, write, planAgain, exports } = await measureExchange(claimCount);
  const figures: Figure[] = exports.map(({ format, times, bytes }) => ({
    figure: `${exportFormats.find(({ id }) => id === format)?.name}: from click to file; longest task; size`,
    on,
    aim: '≤ 5 s; ≤ 100 ms',
    measured: `${describe(times)}; ${(bytes / 1e6).toFixed(0)} MB`,
  }));
  const both: PageTimes = {
    ms: plan.ms + write.ms,
    processorMs: plan.processorMs + write.processorMs,
    longestTaskMs: Math.max(plan.longestTaskMs, write.longestTaskMs),
  };
  return {
    title: 'Out and in, in the page',
    commands: ['npm run bench -- exchange'],
    figures: [
      ...figures,
      {
        figure: 'JSON Lines: dry run and import into an empty library; longest task',
        on,
        aim: '≤ 20 s; ≤ 100 ms',
        measured: describe(both),
      },
      { figure: 'of this the dry run', on, aim: '', measured: describe(plan) },
      { figure: 'the same file again: dry run', on, aim: '', measured: describe(planAgain) },
    ],
    notes: [
      'Each export begins when the browser is at rest: the backup of the day, which follows the import, is not in it.',
      'The built extension in headless Chromium, driven by clicks; the work is done in a worker. Longest task: of the page itself, as the browser tells it (0: none over 50 ms).',
      'Processor: all processes of the browser together; it changes little where others use the machine at the same time, while the seconds do.',
    ],
  };
}
