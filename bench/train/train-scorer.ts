/**
 * Learns the weights by which candidates are scored, from the parts `pages` and `articles` of ../shared/gold alone, and writes
 * src/core/attribution/learned-weights.ts. Prints the cross-validated figures (whole articles held out): npx tsx bench/train/train-scorer.ts
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Candidate } from '../../src/core/attribution/candidate';
import { describeCandidate } from '../../src/core/attribution/describe-candidate';
import { findQuotations } from '../../src/core/attribution/find-quotations';
import { isSpeech } from '../../src/core/attribution/is-speech';
import { proposeCandidates } from '../../src/core/attribution/propose-candidates';
import { readText } from '../../src/core/attribution/read-text';
import { findNested, type Weights } from '../../src/core/attribution/score-candidates';
import { english } from '../../src/core/lexicon/en/english';
import { parseText } from '../../src/core/text/parse-text';
import { type Example, fitLogistic } from './fit-logistic';
import { formatWeights } from './format-weights';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const shared = path.resolve(root, '../shared');
const { readJsonl, words } = await import(pathToFileURL(path.join(shared, 'bench/score-attributions.mjs')).href);
const { scoreClaims } = await import(pathToFileURL(path.join(shared, 'bench/score-claims.mjs')).href);

interface Claim {
  content: [number, number][];
  required?: boolean;
}
interface Article {
  id: string;
  part: string;
  text: string;
  claims: Claim[];
}

const folds = 10;
const optionalWeight = 0.3; // A claim that a careful reader could leave out teaches less.
const rarest = 4; // A lemma seen less often says nothing of its own.
const all: Article[] = readJsonl(path.join(shared, 'gold/claims.dev.jsonl'));
const articles = all.filter(({ part }) => part === 'pages' || part === 'articles');

/** Candidates of one article with whether an annotated claim holds the same words. */
function readExamples(article: Article): Example[] {
  const parsed = parseText(article.text);
  const reading = readText(parsed, english);
  const candidates = proposeCandidates(reading).filter((candidate) => isSpeech(reading, candidate));
  const nested = findNested(candidates, parsed.tokens.length);
  const spans: [number, number][] = words(article.text);
  const setOf = (ranges: readonly (readonly [number, number])[]) =>
    new Set(spans.flatMap(([start, end], i) => (ranges.some(([a, b]) => start >= a && end <= b) ? [i] : [])));
  const golds = article.claims.map((claim) => ({ claim, words: setOf(claim.content) }));
  const spanOf = (candidate: Candidate) =>
    candidate.content.map(
      ([first, end]) => [parsed.tokens[first]?.start ?? 0, parsed.tokens[end - 1]?.end ?? 0] as [number, number],
    );
  return candidates.flatMap((candidate, index) => {
    if (candidate.content.length === 0) return [];
    const own = setOf(spanOf(candidate));
    let best = 0;
    let match: Claim | null = null;
    for (const gold of golds) {
      const shared = [...own].filter((word) => gold.words.has(word)).length;
      const overlap = shared / (own.size + gold.words.size - shared || 1);
      if (overlap > best) [best, match] = [overlap, gold.claim];
    }
    const isRight = best >= 0.5;
    return [
      {
        features: describeCandidate(reading, candidate, nested[index] ?? false),
        isRight,
        weight: isRight && match?.required === false ? optionalWeight : 1,
      },
    ];
  });
}

function train(examples: Example[]): Weights {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => (seen.get(feature) ?? 0) >= rarest),
  }));
  return fitLogistic(kept);
}

const byArticle = articles.map(readExamples);
const count = byArticle.flat();
process.stdout.write(`${count.length} candidates, ${count.filter(({ isRight }) => isRight).length} right\n`);
const predictions = articles.map((article, index) => {
  const others = byArticle.filter((_, other) => other % folds !== index % folds).flat();
  return { article, weights: index < folds ? train(others) : null };
});
const foldWeights = predictions.slice(0, folds).map(({ weights }) => weights ?? {});
for (const leastScore of [0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const preds = articles.map((article, index) => ({
    id: article.id,
    attributions: findQuotations(parseText(article.text), {
      lexicon: english,
      weights: foldWeights[index % folds] ?? {},
      leastScore,
    }),
  }));
  const { found } = scoreClaims(articles, preds);
  process.stdout.write(
    `least ${leastScore}: found P ${(100 * found.P).toFixed(1)} R ${(100 * found.R).toFixed(1)} F1 ${(100 * found.F).toFixed(1)}\n`,
  );
}

// Calibration: of the candidates held out, how many of those with a score of .7 to .8 are right.
const bins = Array.from({ length: 10 }, () => ({ right: 0, of: 0 }));
byArticle.forEach((examples, index) => {
  const weights = foldWeights[index % folds] ?? {};
  for (const { features, isRight } of examples) {
    const sum = features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
    const bin = bins[Math.min(9, Math.floor(10 / (1 + Math.exp(-sum))))];
    if (!bin) continue;
    bin.of++;
    if (isRight) bin.right++;
  }
});
const shares = bins.map(
  ({ right, of }, i) => `${(i / 10).toFixed(1)}: ${of ? Math.round((100 * right) / of) : '–'} % of ${of}`,
);
process.stdout.write(`right by score, held out: ${shares.join(', ')}\n`);

fs.writeFileSync(
  path.join(root, 'src/core/attribution/learned-weights.ts'),
  formatWeights('learnedWeights', 'train-scorer.ts', train(count)),
);
