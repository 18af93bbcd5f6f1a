import { judgeArticles } from '../judged-articles';
import { judgeOutlets } from '../judged-outlets';
import { predictArticles } from '../predict-articles';
import { type Figure, percent, rates, type Section } from '../section';
import { type GoldArticle, loadScorers, readJsonLines, sharedPath } from '../shared-data';

/** Issue 4: how the words reached the article. */
export async function measureProvenance(): Promise<Section> {
  const { scoreClaims } = await loadScorers();
  const gold = readJsonLines<GoldArticle>(sharedPath('gold/claims.dev.jsonl'));
  const predicted = await predictArticles(gold);
  const part = (name: string) =>
    scoreClaims(
      gold.filter((article) => article.part === name),
      predicted,
    );
  const all = scoreClaims(gold, predicted);
  const [pages, articles, provenance] = [part('pages'), part('articles'), part('provenance')];
  const outlets = judgeOutlets();
  const typeF = (type: string) => rates(provenance.types[type] ?? { P: 0, R: 0, F: 0 });
  const figures: Figure[] = [
    {
      figure: 'type given the pair, strict / fair',
      on: 'claims.dev, all parts',
      aim: '≥ 82 / 93',
      measured: `${percent(all.typeStrict.share)} / ${percent(all.typeFair.share)} of ${all.typeStrict.of}`,
    },
    { figure: 'macro type F1', on: 'claims.dev', aim: '≥ 78', measured: percent(all.macroTypeF) },
    ...['wire', 'social', 'interview', 'retweet'].map((type) => ({
      figure: `type F1, ${type}`,
      on: 'provenance part',
      aim: type === 'retweet' ? '≥ 80' : '≥ 85',
      measured: typeF(type),
    })),
    { figure: 'carriers (via) F1', on: 'claims.dev', aim: '≥ 82', measured: rates(all.via) },
    { figure: 'CLAIM F1', on: 'pages part', aim: '≥ 74', measured: rates(pages.CLAIM) },
    { figure: 'CLAIM F1', on: 'articles part', aim: '≥ 72', measured: rates(articles.CLAIM) },
    { figure: 'CLAIM F1', on: 'provenance part', aim: '≥ 68', measured: rates(provenance.CLAIM) },
    { figure: 'anonymous F1', on: 'claims.dev', aim: '≥ 80', measured: rates(all.anonymous) },
    { figure: 'outlet names right', on: 'claims.dev', aim: '≥ 95', measured: percent(all.outletNames.share) },
    { figure: 'outlets F1', on: 'pages part', aim: '≥ 90', measured: pages.outlets ? rates(pages.outlets) : '–' },
    ...judgeArticles().map(({ sign, of, right, without, isFalse }) => ({
      figure: `${sign} right, of the articles that have one; false ones`,
      on: 'facts/articles.json',
      aim: sign === 'origin' ? '' : '≥ 95',
      measured: `${percent(right / of)} (${right} of ${of}); ${isFalse} of ${without} articles without`,
    })),
    {
      figure: 'false outlets per 1,000 words',
      on: `${outlets.articles} articles of polnear.dev, judged by hand`,
      aim: '< 0.3',
      measured: `${((1000 * outlets.isFalse) / outlets.words).toFixed(2)} (${outlets.isFalse} of ${outlets.found} in ${outlets.words} words)`,
    },
  ];
  return {
    title: 'Provenance',
    commands: [
      'npm run --silent hearsay -- attributions < ../shared/gold/claims.dev.jsonl > claims.jsonl',
      'node ../shared/bench/score-claims.mjs ../shared/gold/claims.dev.jsonl claims.jsonl',
      'node ../shared/bench/score-claims.mjs ../shared/gold/claims.dev.jsonl claims.jsonl --part provenance',
    ],
    figures,
    notes: [
      'The facts judged by hand stand in bench/facts; an outlet found there that nobody has judged counts as false.',
    ],
  };
}
