import { measureViews, type ViewTimes } from '../popup/measure-popup';
import { milliseconds, quantile, type Section } from '../section';

const claimsInLibrary = 10_000;

/** Issue 6: what the reader waits for when popup or side panel opens. */
export async function measurePopup(): Promise<Section> {
  const { popup, panel, floor, claims } = await measureViews(claimsInLibrary);
  const both = (numbers: number[]) =>
    `${milliseconds(quantile(numbers, 0.5))} / ${milliseconds(quantile(numbers, 0.95))}`;
  const ratio = ({ firstClaim }: ViewTimes) =>
    `${(quantile(firstClaim, 0.5) / quantile(floor, 0.5)).toFixed(1)} × the empty page`;
  const on = `${claims} claims of the sample article, ${claimsInLibrary.toLocaleString('en')} in the library`;
  const figures = (view: string, times: ViewTimes) => [
    {
      figure: `open ${view} to first claim painted, p50 / p95`,
      on,
      aim: 'p95 ≤ 100 ms',
      measured: `${both(times.firstClaim)}; ${ratio(times)}`,
    },
    {
      figure: `open ${view} until all its claims stand there, p50 / p95`,
      on,
      aim: '',
      measured: both(times.allClaims),
    },
  ];
  return {
    title: 'Popup and side panel',
    commands: ['npm run bench -- popup'],
    figures: [
      ...figures('popup', popup),
      ...figures('side panel', panel),
      {
        figure: 'open a page of the extension without style and script until it is painted, p50 / p95',
        on: 'the same run',
        aim: '',
        measured: both(floor),
      },
    ],
    notes: [
      'Real Chromium with the built extension; each opening is a new page, counted by its own clock from the start of its navigation. Above the first claim stand the sourcing sentence, the chart and the tabs.',
    ],
  };
}
