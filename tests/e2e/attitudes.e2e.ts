import { expect, test } from 'vitest';
import { eventually } from './harness/eventually';
import { highlightedWords } from './harness/highlighted-words';
import { shareReader } from './harness/share-reader';

const reader = shareReader();
const url = 'http://calder-courier.example/ferry-plan.html';
const belief = 'the old ferry will sail again in spring';
const said = '“The boat is ready,”';
const paragraphs = [
  `Mayor Ines Valdane believes that ${belief}. The council has not met since the storm that tore the landing away in the autumn.`,
  `${said} said Tomas Orrel, who runs the yard on the northern bank, where the boat has lain since the flood and was painted twice.`,
  'The ferry carried some nine hundred people a day before the flood, among them most of the pupils of the school on the hill.',
  'Since then a bus has taken the long way round by the upper bridge, which adds forty minutes in the morning and more in the evening.',
];
const html = `<!doctype html><html lang="en"><head><title>Ferry may sail again</title><meta property="og:type" content="article">
<meta name="author" content="Dana Holt"></head><body><article><h1>Ferry may sail again</h1>
<p>By Dana Holt</p>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;

test('beliefs are marked once the reader asks for them in the settings, are labelled as not said, and go again', async () => {
  reader().internet.publish(url, html);
  const { tab, described, openPopup } = await reader().open(url);
  expect((await described()).claims.map(({ isAttitude }) => isAttitude)).toEqual([undefined]);
  const marked = async () => {
    const { 'named-outlet': _, ...words } = await highlightedWords(tab);
    return words;
  };
  await eventually(marked).toEqual({ unstated: [said] });

  const options = await reader().openExtensionPage('src/options/index.html');
  const toggle = '::-p-xpath(//label[contains(., "Find beliefs and wishes too")])';
  await options.locator(toggle).click();
  await eventually(marked).toEqual({ attitude: [belief], unstated: [said] });
  await eventually(async () =>
    (await reader().records()).claims.map(({ isAttitude = false, speaker }) => [isAttitude, speaker]).sort(),
  ).toEqual([
    [false, 'Tomas Orrel'],
    [true, 'Ines Valdane'],
  ]);

  await tab.bringToFront();
  const popup = await openPopup();
  await popup.waitForSelector('.attitude');
  await eventually(() =>
    popup.$$eval('.claim:has(.attitude) .claim-words', (all) => all.map((each) => each.textContent)),
  ).toEqual([belief]);
  await eventually(() => popup.$eval('.sourcing', (each) => each.textContent)).toBe('1 claim: 1 not stated');
  await popup.close();

  await options.bringToFront();
  await options.locator(toggle).click();
  await eventually(marked).toEqual({ unstated: [said] });
});
