import { predictArticles } from '../predict-articles';
import { type Figure, percent, rates, type Section } from '../section';
import { type GoldArticle, loadScorers, readJsonLines, sharedPath } from '../shared-data';

const kinds = ['all', 'direct', 'mixed', 'indirect'] as const;

/** Issue 3: who said what, against human annotation. */
export async function measureAttributions(): Promise<Section> {
  const { scoreAttributions, scoreClaims } = await loadScorers();
  const polnear = readJsonLines<GoldArticle>(sharedPath('corpora/polnear.dev.jsonl'));
  const gum = readJsonLines<GoldArticle>(sharedPath('corpora/gum-news.dev.jsonl'));
  const gold = readJsonLines<GoldArticle>(sharedPath('gold/claims.dev.jsonl')).filter(({ part }) =>
    ['pages', 'articles'].includes(part ?? ''),
  );
  const onPolnear = scoreAttributions(polnear, await predictArticles(polnear), { speech: true });
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
  return {
    title: 'Attributions',
    commands: [
      'npm run --silent hearsay -- attributions < ../shared/corpora/polnear.dev.jsonl > polnear.jsonl',
      'node ../shared/bench/score-attributions.mjs ../shared/corpora/polnear.dev.jsonl polnear.jsonl --speech',
      'npm run --silent hearsay -- attributions < ../shared/gold/claims.dev.jsonl > claims.jsonl',
      'node ../shared/bench/score-claims.mjs ../shared/gold/claims.dev.jsonl claims.jsonl --part pages,articles',
    ],
    figures,
    notes: [spreadNote(gold, predicted, scoreClaims)],
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
