import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { analyse } from '../../src/core/analyse';
import { findQuotations } from '../../src/core/attribution/find-quotations';
import { english } from '../../src/core/lexicon/en/english';
import { parseText } from '../../src/core/text/parse-text';
import { loadCatalogue } from '../load-catalogue';
import { milliseconds, quantile, type Section } from '../section';
import { type GoldArticle, readJsonLines, sharedPath } from '../shared-data';

const warmPasses = 3; // Five runs of each article in each, so that all of the code has been compiled.
const rounds = 5; // The middle one of five evens out the machine's other work.
const freshProcesses = 15; // One article each.
const lengths = [1_000, 10_000, 50_000, 200_000];

/** Issues 3 and 4: how long the analysis takes, warm, on one core, and how it grows. */
export async function measureAnalysisSpeed(): Promise<Section> {
  const articles = readJsonLines<GoldArticle>(sharedPath('corpora/polnear.dev.jsonl'));
  const knowledge = { lexicon: english, catalogue: loadCatalogue() };
  const readFloor = (text: string) => text.split(/\s+/).length;
  const quote = (text: string) => findQuotations(parseText(text), { lexicon: english });
  const whole = (text: string) => analyse({ text }, knowledge);
  for (let pass = 0; pass < warmPasses; pass++) for (const { text } of articles) msPerThousandWords(whole, text);
  // One right after the other for each article, so that what else the machine does meets all three.
  const times = articles.map(({ text }) => ({
    floor: msPerThousandWords(readFloor, text),
    quoting: msPerThousandWords(quote, text),
    all: msPerThousandWords(whole, text),
  }));
  const [floor, quoting] = [times.map((each) => each.floor), times.map((each) => each.quoting)];
  const added = times.map((each) => each.all - each.quoting);
  const ratio = quantile(quoting, 0.5) / quantile(floor, 0.5);

  const words = articles
    .map(({ text }) => text)
    .join('\n\n')
    .split(/(?<=\s)/);
  const growth = lengths.map((count) => ({
    count,
    ms: msPerThousandWords(whole, Array.from({ length: count }, (_, at) => words[at % words.length]).join('')),
  }));
  const hostile = Object.entries(hostileTexts()).map(([name, text]) => ({ name, ms: msPerThousandWords(whole, text) }));

  const first = Array.from({ length: freshProcesses }, (_, article) => analyseInFreshProcess(article));

  return {
    title: 'Speed of the analysis',
    commands: ['npm run bench -- speed'],
    figures: [
      {
        figure: 'attributions, per 1,000 words, p50 / p95',
        on: 'polnear.dev, warm',
        aim: '≤ 3 / 6 ms',
        measured: `${milliseconds(quantile(quoting, 0.5))} / ${milliseconds(quantile(quoting, 0.95))}; ${ratio.toFixed(0)} × splitting the text at white space in the same run`,
      },
      {
        figure: 'added by outlets and provenance, per 1,000 words, p50',
        on: 'the same',
        aim: '≤ 1.5 ms',
        measured: `${milliseconds(quantile(added, 0.5))}; ${(quantile(added, 0.5) / quantile(quoting, 0.5)).toFixed(2)} × the attributions in the same run`,
      },
      {
        figure: 'first article of a fresh process, p50: catalogue opened / article analysed',
        on: `${freshProcesses} articles of polnear.dev`,
        aim: '',
        measured: [first.map(({ opening }) => opening), first.map(({ analysing }) => analysing)]
          .map((times) => milliseconds(quantile(times, 0.5)))
          .join(' / '),
      },
      ...growth.map(({ count, ms }) => ({
        figure: `whole analysis per 1,000 words, of a text of ${count.toLocaleString('en')} words`,
        on: 'polnear.dev, joined',
        aim: 'the same at each length; ≤ 50 ms',
        measured: milliseconds(ms),
      })),
      ...hostile.map(({ name, ms }) => ({
        figure: `whole analysis per 1,000 words, ${name}`,
        on: 'made up',
        aim: '≤ 50 ms',
        measured: milliseconds(ms),
      })),
    ],
    notes: ['A hostile text without spaces counts one word for each six characters.'],
  };
}

interface FirstArticle {
  opening: number;
  analysing: number;
}

function analyseInFreshProcess(article: number): FirstArticle {
  const script = path.resolve(import.meta.dirname, '../first-article.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, String(article)], { encoding: 'utf8' });
  return JSON.parse(printed) as FirstArticle;
}

function msPerThousandWords(run: (text: string) => unknown, text: string): number {
  const words = Math.max(text.split(/\s+/).length, text.length / 6);
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    run(text);
    return performance.now() - started;
  });
  return (quantile(times, 0.5) / words) * 1000;
}

/** Texts that break parsers that are not linear. */
function hostileTexts(): Record<string, string> {
  return {
    '100,000 straight quotation marks': '"'.repeat(100_000),
    '100,000 opening quotation marks between words': 'he said “no '.repeat(100_000),
    'one sentence of 1 MB': `The mayor said that ${'the bridge and the ferry and '.repeat(36_000)}`,
    'quotations nested 10,000 deep': `${'“he said ‘'.repeat(10_000)}no${'’ she said”'.repeat(10_000)}`,
    'right-to-left text': 'قال الوزير: «لن نغلق الجسر»، حسب رويترز. '.repeat(5_000),
    emoji: '👩‍👩‍👧‍👦 said “🎉🎉” on Twitter. '.repeat(10_000),
    'lone surrogates': 'He said \ud800 “no \udc00” twice. '.repeat(10_000),
    'one name of 100,000 capitalised words': 'Mayor '.repeat(100_000),
    'a line of 100,000 cues': 'said '.repeat(100_000),
  };
}
