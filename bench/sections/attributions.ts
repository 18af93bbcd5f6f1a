import { measureCalibration } from '../measure-calibration';
import { findByCompromise } from '../peers/find-by-compromise';
import { findByPatterns } from '../peers/find-by-patterns';
import { predictArticles } from '../predict-articles';
import { type Figure, percent, rates, type Section } from '../section';
import { type GoldArticle, loadScorers, readJsonLines, sharedPath } from '../shared-data';

const peers = [
  ['patterns of an hour’s work', findByPatterns],
  ['compromise', findByCompromise],
] as const;
const kinds = ['all', 'direct', 'mixed', 'indirect'] as const;

/** Issue 3: who said what, against human annotation. */
export async function measureAttributions(): Promise<Section> {
  const { scoreAttributions, scoreClaims } = await loadScorers();
  const polnear = readJsonLines<GoldArticle>(sharedPath('corpora/polnear.dev.jsonl'));
  const gum = readJsonLines<GoldArticle>(sharedPath('corpora/gum-news.dev.jsonl'));
  const gold = readJsonLines<GoldArticle>(sharedPath('gold/claims.dev.jsonl')).filter(({ part }) =>
    ['pages', 'articles'].includes(part ?? ''),
  );
  const predictedPolnear = await predictArticles(polnear);
  const onPolnear = scoreAttributions(polnear, predictedPolnear, { speech: true });
  const onGum = scoreAttributions(gum, await predictArticles(gum), { speech: true });
  const predicted = await predictArticles(gold);
  const onGold = scoreClaims(gold, predicted);
  const aims = { all: '80', direct: '95', mixed: '80', indirect: '70' };
  const figures: Figure[] = [
    ...kinds.map((kind) => ({
      figure: `ATTR F1 --speech, ${kind}`,
      on: 'polnear.dev',
      aim: `≥ ${aims[kind]}`,
      measured: rates(onPolnear.attr[kind]),
    })),
    {
      figure: 'predictions dropped by the speech filter',
      on: 'polnear.dev',
      aim: '≤ 12 %',
      measured: `${percent(onPolnear.dropped / onPolnear.offered)} %`,
    },
    { figure: 'ATTR F1 --speech, all', on: 'gum-news.dev', aim: '≥ 76', measured: rates(onGum.attr.all) },
    { figure: 'source accuracy --speech', on: 'polnear.dev', aim: '≥ 96', measured: percent(onPolnear.src.acc) },
    {
      figure: 'found F1, required claims',
      on: 'claims.dev pages + articles',
      aim: '≥ 82',
      measured: rates(onGold.found),
    },
    {
      figure: 'speaker right, given a found claim',
      on: 'the same',
      aim: '≥ 92',
      measured: percent(onGold.speaker.share),
    },
    { figure: 'the same, he / she / they', on: 'the same', aim: '≥ 88', measured: percent(onGold.pronouns.share) },
    {
      figure: 'notQuotes',
      on: `the same (${onGold.notQuotes.of})`,
      aim: '≤ 10 %',
      measured: `${percent(onGold.notQuotes.share)} %`,
    },
  ];
  const { bins, expectedError } = measureCalibration();
  figures.push({
    figure: 'expected calibration error of the confidence, ten tenths',
    on: 'the same, whole articles held out',
    aim: '',
    measured: `${percent(expectedError)} %`,
  });
  for (const [name, find] of peers) {
    const quotes = (article: GoldArticle) => ({ id: article.id, attributions: find(article.text) });
    const peerOnPolnear = scoreAttributions(polnear, polnear.map(quotes), { speech: true });
    figures.push(
      ...kinds.slice(0, 2).map((kind) => ({
        figure: `${name}: ATTR F1 --speech, ${kind}; without regard to the source`,
        on: 'polnear.dev',
        aim: '',
        measured: `${rates(peerOnPolnear.attr[kind])}; ${percent(peerOnPolnear.part50[kind].F)}`,
      })),
      {
        figure: `${name}: found F1, required claims`,
        on: 'claims.dev pages + articles',
        aim: '',
        measured: rates(scoreClaims(gold, gold.map(quotes)).found),
      },
    );
  }
  return {
    title: 'Attributions',
    commands: [
      'npm run --silent hearsay -- attributions < ../shared/corpora/polnear.dev.jsonl > polnear.jsonl',
      'node ../shared/bench/score-attributions.mjs ../shared/corpora/polnear.dev.jsonl polnear.jsonl --speech',
      'npm run --silent hearsay -- attributions < ../shared/gold/claims.dev.jsonl > claims.jsonl',
      'node ../shared/bench/score-claims.mjs ../shared/gold/claims.dev.jsonl claims.jsonl --part pages,articles',
    ],
    figures,
    notes: [
      spreadNote(gold, predicted, scoreClaims),
      publisherNote(polnear, predictedPolnear, scoreAttributions),
      'The pattern baseline is bench/peers/find-by-patterns.ts; compromise is its quotations(), which names no source.',
      'Below: of the findings whose confidence lies in a tenth, how many are right; each article is judged by weights learned without it.',
    ],
    details: [
      ['confidence', 'told on average', 'right', 'findings'],
      ...bins
        .filter(({ found }) => found > 0)
        .map(({ from, found, right, told }) => [
          `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
          `${percent(told)} %`,
          `${percent(right / found)} %`,
          String(found),
        ]),
    ],
  };
}

/** How far articles differ: the found F1 of each, at its tenth, its half and its nine tenths. */
function spreadNote(
  gold: GoldArticle[],
  predicted: { id: string }[],
  scoreClaims: Awaited<ReturnType<typeof loadScorers>>['scoreClaims'],
): string {
  const byArticle = gold
    .filter(({ claims = [] }) => claims.filter(({ required }) => required !== false).length >= 5)
    .map(
      (article) =>
        scoreClaims(
          [article],
          predicted.filter(({ id }) => id === article.id),
        ).found.F,
    )
    .sort((a, b) => a - b);
  const at = (share: number) => percent(byArticle[Math.floor(share * (byArticle.length - 1))]);
  return `Spread of found F1 over the ${byArticle.length} articles of five claims or more: ${at(0.1)} at the tenth, ${at(0.5)} in the middle, ${at(0.9)} at nine tenths.`;
}

/** How far newsrooms differ: ATTR of each publisher of PolNeAR, whose name stands before the date of its articles. */
function publisherNote(
  polnear: GoldArticle[],
  predicted: { id: string }[],
  scoreAttributions: Awaited<ReturnType<typeof loadScorers>>['scoreAttributions'],
): string {
  const publisherOf = ({ id }: { id: string }) => /polnear\/(.+?)_\d{4}/.exec(id)?.[1] ?? id;
  const names = [...new Set(polnear.map(publisherOf))].sort();
  const figures = names.map((name) => {
    const own = (article: { id: string }) => publisherOf(article) === name;
    const { P, R, F } = scoreAttributions(polnear.filter(own), predicted.filter(own), { speech: true }).attr.all;
    return `${name} ${percent(F)} (P ${percent(P)}, R ${percent(R)})`;
  });
  return `ATTR F1 --speech by publisher of polnear.dev: ${figures.join('; ')}.`;
}
