import { predictArticles } from '../predict-articles';
import { runHearsay } from '../run-hearsay';
import { percent, rates, type Section } from '../section';
import { type ClaimScore, type GoldArticle, loadScorers, readJsonLines, sharedPath } from '../shared-data';

/** Issues 2, 3 and 4: the two sample articles, from their text and from their pages in a real browser. */
export async function measureSeeds(): Promise<Section> {
  const { scoreClaims } = await loadScorers();
  const gold = readJsonLines<GoldArticle>(sharedPath('gold/claims.seeds.jsonl'));
  const fromText = scoreClaims(gold, await predictArticles(gold));
  const pages = ['rferl', 'refinery29'].map((name) => sharedPath(`seeds/${name}.html`));
  const lines = await runHearsay<{ id: string }>(['pages', ...pages]);
  const predicted = lines.map((line) => ({ ...line, id: idOf(line.id, gold) }));
  const fromPages = scoreClaims(gold, predicted);
  const row = (name: string, aim: string, read: (score: ClaimScore) => string) => [
    { figure: name, on: 'seeds, from the text', aim, measured: read(fromText) },
    { figure: name, on: 'seeds, from the page', aim, measured: read(fromPages) },
  ];
  return {
    title: 'The two sample articles',
    commands: [
      'npm run --silent hearsay -- pages ../shared/seeds/rferl.html ../shared/seeds/refinery29.html > seeds.jsonl',
      'node ../shared/bench/score-claims.mjs ../shared/gold/claims.seeds.jsonl seeds.jsonl',
    ],
    figures: [
      ...row('required claims found, of 31', '30', ({ found }) => `${found.tp} of ${found.gold}`),
      ...row('found P / R', 'P and R ≥ 92', ({ found }) => `${percent(found.P)} / ${percent(found.R)}`),
      ...row('source right', '', ({ source }) => percent(source.share)),
      ...row('speaker right', '', ({ speaker }) => percent(speaker.share)),
      ...row('type right, strict / fair', '', (s) => `${percent(s.typeStrict.share)} / ${percent(s.typeFair.share)}`),
      ...row('source, speaker and type right (CLAIM)', '30 of 31', ({ CLAIM }) => rates(CLAIM)),
      ...row('via', '', ({ via }) => rates(via)),
      ...row('outlets named', '', ({ outlets }) => (outlets ? rates(outlets) : '–')),
    ],
    notes: ['Below: each required claim, from the page in real Chromium.'],
    details: listClaims(gold, predicted, scoreClaims),
  };
}

const idOf = (id: string, gold: GoldArticle[]) => gold.find((article) => id.includes(article.id))?.id ?? id;

/** One row a required claim: found, speaker right, source type right (fair). */
function listClaims(
  golds: GoldArticle[],
  predicted: unknown[],
  scoreClaims: (gold: GoldArticle[], predicted: unknown[]) => ClaimScore,
): string[][] {
  const mark = (isRight: boolean) => (isRight ? 'yes' : 'no');
  const rows = golds.flatMap((gold) =>
    (gold.claims ?? [])
      .filter(({ required }) => required !== false)
      .map((claim, at) => {
        const { found, speaker, typeFair } = scoreClaims([{ ...gold, claims: [claim] }], predicted);
        const isFound = found.tp === 1;
        return [gold.id, String(at + 1), mark(isFound), mark(speaker.share === 1), mark(typeFair.share === 1)];
      }),
  );
  return [['article', 'required claim', 'found', 'speaker right', 'source type right'], ...rows];
}
