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
  ];
  return {
    title: 'Provenance',
    commands: [
      'npm run --silent hearsay -- attributions < ../shared/gold/claims.dev.jsonl > claims.jsonl',
      'node ../shared/bench/score-claims.mjs ../shared/gold/claims.dev.jsonl claims.jsonl',
      'node ../shared/bench/score-claims.mjs ../shared/gold/claims.dev.jsonl claims.jsonl --part provenance',
    ],
    figures,
    notes: [],
  };
}
