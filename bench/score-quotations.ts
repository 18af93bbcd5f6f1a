import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findQuotations } from '../src/core/attribution/find-quotations';
import { english } from '../src/core/lexicon/en/english';
import { parseText } from '../src/core/text/parse-text';

const shared = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../shared');
const load = async (name: string) => import(pathToFileURL(path.join(shared, 'bench', name)).href);
const { score, readJsonl, report } = await load('score-attributions.mjs');
const { scoreClaims } = await load('score-claims.mjs');
const wanted = process.argv.slice(2).filter((word) => /^[a-z]/.test(word));
const errors = Number(process.argv[process.argv.indexOf('--errors') + 1] || 0);
const least = Number(process.argv[process.argv.indexOf('--least') + 1] || Number.NaN);
const print = (line: string) => process.stdout.write(`${line}\n`);

interface Article {
  id: string;
  text: string;
  part?: string;
  title?: string;
}

const files: Record<string, string> = {
  polnear: 'corpora/polnear.dev.jsonl',
  gum: 'corpora/gum-news.dev.jsonl',
  train: 'corpora/polnear.train.jsonl',
  claims: 'gold/claims.dev.jsonl',
  provenance: 'gold/claims.dev.jsonl',
  seeds: 'gold/claims.seeds.jsonl',
};
const predict = (article: Article) => ({
  id: article.id,
  attributions: findQuotations(parseText(article.text), {
    lexicon: english,
    title: article.title ?? null,
    ...(Number.isNaN(least) ? {} : { leastScore: least }),
  }),
});
const percent = (share: number | null) => (share === null ? '–' : (100 * share).toFixed(1));

for (const name of wanted.length ? wanted : ['polnear', 'gum', 'claims', 'provenance', 'seeds']) {
  let golds: Article[] = readJsonl(path.join(shared, files[name] ?? ''));
  if (name === 'claims') golds = golds.filter(({ part }) => part === 'pages' || part === 'articles');
  if (name === 'provenance') golds = golds.filter(({ part }) => part === 'provenance');
  const started = performance.now();
  const predictions = golds.map(predict);
  const ms = performance.now() - started;
  const words = golds.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  print(`# ${name}: ${golds.length} articles, ${((1000 * ms) / words).toFixed(2)} ms per 1,000 words, cold`);
  if (name === 'claims' || name === 'provenance' || name === 'seeds') printClaims(golds, predictions);
  else printAttributions(golds, predictions);
}

function printAttributions(golds: Article[], predictions: unknown[]): void {
  const figures = score(golds, predictions, { speech: true, errors });
  print(
    report(figures)
      .split('\n')
      .filter((line: string) => /^(pred|part50|attr|source|tokContent)/.test(line))
      .join('\n'),
  );
  const seen: Record<string, number> = {};
  for (const [kind, quoteKind, id, gold, predicted] of figures.errs ?? []) {
    const label = `${kind} ${quoteKind}`;
    seen[label] = (seen[label] ?? 0) + 1;
    if (seen[label] <= errors) print(`- ${label} [${id}]\n    ${gold}\n    ${predicted}`);
  }
  print(JSON.stringify(seen));
}

function printClaims(golds: Article[], predictions: unknown[]): void {
  const figures = scoreClaims(golds, predictions);
  const { found, source, speaker, pronouns, notQuotes, anonymous, speakerFull } = figures;
  print(
    `found P ${percent(found.P)} R ${percent(found.R)} F1 ${percent(found.F)} (right ${found.tp}, predicted ${found.pred}, gold ${found.gold})`,
  );
  print(
    `source ${percent(source.share)} speaker ${percent(speaker.share)} full ${percent(speakerFull.share)} pronouns ${percent(pronouns.share)} of ${pronouns.of}`,
  );
  print(
    `anonymous P ${percent(anonymous.P)} R ${percent(anonymous.R)}; notQuotes ${percent(notQuotes.share)} of ${notQuotes.of}`,
  );
  const seen: Record<string, number> = {};
  for (const [kind, id, text] of figures.errors) {
    const label = kind.replace(/\+?type/, '');
    if (!label) continue;
    seen[label] = (seen[label] ?? 0) + 1;
    if (seen[label] <= errors) print(`- ${label} [${id}] ${text}`);
  }
  print(JSON.stringify(seen));
}
