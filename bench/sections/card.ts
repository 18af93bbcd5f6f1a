import { measureCards } from '../card/measure-card';
import { milliseconds, quantile, type Section } from '../section';

const claimsInLibrary = 10_000;

/** Issue 6: what the reader waits for after a click on marked words. */
export async function measureHand(): Promise<Section> {
  const { first, further } = await measureCards(claimsInLibrary);
  const both = (numbers: number[]) =>
    `${milliseconds(quantile(numbers, 0.5))} / ${milliseconds(quantile(numbers, 0.95))}`;
  const on = (clicks: number) =>
    `${clicks} clicks in the sample article, ${claimsInLibrary.toLocaleString('en')} claims in the library`;
  return {
    title: 'The card in the page',
    commands: ['npm run bench -- hand'],
    figures: [
      {
        figure: 'click to open card, p50 / p95',
        on: on(further.length),
        aim: 'p95 ≤ 50 ms',
        measured: both(further),
      },
      {
        figure: 'the first card of a page, whose code is loaded then, p50 / p95',
        on: on(first.length),
        aim: '',
        measured: both(first),
      },
    ],
    notes: [
      'Real Chromium with the built extension; from the time stamp of the click until the frame that shows the card has been drawn. The same words elsewhere and suggestions come into the open card later.',
    ],
  };
}
