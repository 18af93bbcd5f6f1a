import { readFileSync } from 'node:fs';
import { findSavedPages } from '../../src/cli/pages/find-saved-pages';
import type { LookAtPage } from '../../src/cli/pages/read-page';
import { readPages } from '../../src/cli/pages/read-pages';
import { asStrings, textsOf } from '../page-reading/as-strings';
import { checkHighlights, type HighlightCheck } from '../page-reading/check-highlights';
import { comparePeers } from '../page-reading/compare-peers';
import { measureWeight } from '../page-reading/measure-weight';
import { predictArticles } from '../predict-articles';
import { milliseconds, percent, quantile, rates, type Section } from '../section';
import { type GoldArticle, loadScorers, readJsonLines, sharedPath } from '../shared-data';

interface PageLine {
  id: string;
  isArticle?: boolean;
  domUnchanged?: boolean;
  error?: string;
  ms?: Record<'detect' | 'read' | 'anchor' | 'paint' | 'mainThread' | 'analyse' | 'floor', number>;
}

interface IndexedPage {
  id: string;
  is_article: boolean | null;
  lang: string;
  body_text_file?: string;
}

/** What score-pages.mjs gives, as far as we read it. */
interface PageScore {
  detection: { P: number; R: number; tp: number; gold: number; pred: number; negatives: number; falseAlarms: number };
  body: Record<string, { F: number; good: number; pages: number } | null>;
  sentences: { F: number; leaked: number };
  title: { share: number };
  byline: { share: number };
  published: { share: number };
  siteName: { share: number };
  lang: { share: number };
  failed: string[];
}

const unspacedOrBurmese = ['zh', 'ja', 'ko', 'th', 'my'];

/** Issue 5: saved pages in real Chromium, read by the extension's own code. */
export async function measurePages(): Promise<Section> {
  const { scorePages, scoreClaims } = await loadScorers();
  const index = readJsonLines<IndexedPage>(sharedPath('pages/index.jsonl'));
  const checks: HighlightCheck[] = [];
  const lines: PageLine[] = [];
  const look: LookAtPage = async (_, tab, description) => {
    if (description.isArticle) checks.push(await checkHighlights(tab, description));
  };
  for await (const line of readPages(findSavedPages(sharedPath('pages')), look)) lines.push(line as PageLine);
  const readBody = (page: IndexedPage) => readFileSync(sharedPath(`pages/${page.body_text_file}`), 'utf8');
  const score = scorePages(index, lines, readBody as (page: never) => string) as PageScore;
  const { detection, body, sentences } = score;
  const gold = readJsonLines<GoldArticle>(sharedPath('gold/claims.dev.jsonl')).filter(({ part }) => part === 'pages');
  const fromPages = scoreClaims(
    gold,
    lines.filter(({ error }) => !error),
  );
  const predicted = await predictArticles(gold);
  const fromText = scoreClaims(gold, predicted);
  const fromStrings = scoreClaims(
    gold,
    predicted.map((line) => asStrings(line, textsOf(gold))),
  );
  const peers = await comparePeers();
  const weight = await measureWeight(index.filter(({ is_article }) => is_article).map(({ id }) => id));
  const sumOf = (read: (check: HighlightCheck) => number) => checks.reduce((sum, check) => sum + read(check), 0);

  const byId = new Map(lines.map((line) => [line.id, line]));
  const far = index.filter(({ is_article, lang }) => is_article && unspacedOrBurmese.includes(lang));
  const farFound = far.filter(({ id }) => byId.get(id)?.isArticle).length;
  const timed = (isArticle: boolean, read: (ms: NonNullable<PageLine['ms']>) => number) =>
    lines.flatMap((line) => (line.ms && line.isArticle === isArticle ? [read(line.ms)] : []));
  const mainThreadOfArticles = timed(true, ({ mainThread }) => mainThread);
  const unchanged = lines.filter(({ domUnchanged }) => domUnchanged).length;
  const times = (numbers: number[]) =>
    `${milliseconds(quantile(numbers, 0.5))} / ${milliseconds(quantile(numbers, 0.95))}`;
  const bodyF = (group: string) => (body[group]?.F ?? 0).toFixed(3);

  return {
    title: 'Saved pages in real Chromium',
    commands: [
      'npm run --silent hearsay -- pages ../shared/pages > pages.jsonl',
      'node ../shared/bench/score-pages.mjs ../shared/pages pages.jsonl',
      'node ../shared/bench/score-claims.mjs ../shared/gold/claims.dev.jsonl pages.jsonl --part pages',
    ],
    figures: [
      {
        figure: 'pages read without a crash',
        on: 'all',
        aim: '250',
        measured: `${lines.length - score.failed.length} of ${index.length}`,
      },
      { figure: 'DOM byte-identical', on: 'all', aim: '100 %', measured: `${unchanged} of ${lines.length}` },
      {
        figure: 'articles found',
        on: `${detection.gold} articles`,
        aim: '≥ 98 %',
        measured: `${percent(detection.R)} % (${detection.tp})`,
      },
      {
        figure: 'false alarms',
        on: `${detection.negatives} others`,
        aim: '≤ 3',
        measured: String(Math.round(detection.falseAlarms * detection.negatives)),
      },
      {
        figure: 'articles found in zh, ja, ko, th, my',
        on: `${far.length} of them`,
        aim: '≥ 15 of 16',
        measured: `${farFound} of ${far.length}`,
      },
      {
        figure: 'body word F1, mean: human and site rules together',
        on: '',
        aim: '≥ 0.968',
        measured: bodyF('headline'),
      },
      { figure: 'body word F1, mean: human', on: '', aim: '≥ 0.965', measured: bodyF('human') },
      {
        figure: 'body word F1, mean: site rules',
        on: '',
        aim: '≥ 0.97',
        measured: bodyF('site-specific parser rules'),
      },
      {
        figure: 'bodies with F1 ≥ 0.9',
        on: 'human and site rules',
        aim: '≥ 94 %',
        measured: `${percent(body.headline?.good)} %`,
      },
      {
        figure: 'must-contain and must-not sentences F1; leaked',
        on: '',
        aim: '≥ 93 %; ≤ 10 %',
        measured: `${percent(sentences.F)} %; ${percent(sentences.leaked)} %`,
      },
      {
        figure: 'headline / day / authors / outlet / language',
        on: 'those with independent truth',
        aim: '90 / 96 / 82 / 90 / 98 %',
        measured: [score.title, score.published, score.byline, score.siteName, score.lang]
          .map(({ share }) => percent(share))
          .join(' / '),
      },
      {
        figure: 'CLAIM F1 from the page; from the body text',
        on: 'claims.dev, pages part',
        aim: 'within 4 points',
        measured: `${rates(fromPages.CLAIM)}; ${rates(fromText.CLAIM)}`,
      },
      {
        figure: 'CLAIM F1 from the body text, its answer written as words in place of offsets, as the page’s is',
        on: 'the same',
        aim: '',
        measured: rates(fromStrings.CLAIM),
      },
      {
        figure: 'claims whose words are lit up exactly where they stand; letters lit up for letters claimed',
        on: 'all pages called articles',
        aim: '100 %',
        measured: `${sumOf(({ anchored }) => anchored)} of ${sumOf(({ claims }) => claims)}; ${sumOf(({ litLetters }) => litLetters)} for ${sumOf(({ claimedLetters }) => claimedLetters)}`,
      },
      {
        figure: 'main thread, no article, p50 / p95',
        on: 'the same run',
        aim: '≤ 1.5 × floor; ≤ 8 ms',
        measured: `${times(timed(false, ({ mainThread }) => mainThread))}; ${ratioToFloor(false)} × floor`,
      },
      {
        figure: 'main thread, article, p50 / p95',
        on: 'the same run',
        aim: '≤ 10 / 40 ms',
        measured: `${times(timed(true, ({ mainThread }) => mainThread))}; ${ratioToFloor(true)} × floor`,
      },
      {
        figure: 'main thread on articles against the parse of Readability, p50 / p95',
        on: 'the same bench run',
        aim: 'under a third',
        measured: `${percent(quantile(mainThreadOfArticles, 0.5) / peers.parseMs.median)} % / ${percent(quantile(mainThreadOfArticles, 0.95) / peers.parseMs.high)} %`,
      },
      {
        figure: 'the floor (every text node once), p50 / p95',
        on: 'the same run',
        aim: '',
        measured: times(lines.flatMap(({ ms }) => (ms ? [ms.floor] : []))),
      },
      {
        figure: 'analysis in the background, p50 / p95',
        on: 'articles',
        aim: '',
        measured: times(timed(true, ({ analyse }) => analyse)),
      },
      ...weight,
      ...peers.figures,
    ],
    notes: [
      'The scorer looks for a source given as words at the place nearest to the claim, so that “he” is often found within the quotation: the row of the body text written as words shows what that alone costs.',
      ...(score.failed.length > 0 ? [`Failed: ${score.failed.join(', ')}.`] : []),
    ],
  };

  function ratioToFloor(isArticle: boolean): string {
    return quantile(
      timed(isArticle, ({ mainThread, floor }) => mainThread / Math.max(floor, 0.1)),
      0.5,
    ).toFixed(1);
  }
}
