/**
 * Learns the weights by which candidates are scored, from the parts `pages` and `articles` of ../shared/gold alone, and writes
 * src/core/attribution/learned-weights.ts. Prints the cross-validated figures (whole articles held out): npx tsx bench/train/train-scorer.ts
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findQuotations } from '../../src/core/attribution/find-quotations';
import { english } from '../../src/core/lexicon/en/english';
import { parseText } from '../../src/core/text/parse-text';
import { fitCalibration } from './fit-calibration';
import { formatCalibration } from './format-calibration';
import { formatWeights } from './format-weights';
import { learnAllWeights, readTrainingArticles } from './learn-weights';
import { readFindings } from './read-findings';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { scoreClaims } = await import(pathToFileURL(path.resolve(root, '../shared/bench/score-claims.mjs')).href);
const articles = readTrainingArticles();
const { weights, heldOut, examples } = learnAllWeights(articles);
const right = examples.flat().filter(({ isRight }) => isRight).length;
process.stdout.write(`${examples.flat().length} candidates, ${right} right\n`);
for (const leastScore of [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const predictions = articles.map(({ id, text }, index) => ({
    id,
    attributions: findQuotations(parseText(text), { lexicon: english, weights: heldOut[index] ?? {}, leastScore }),
  }));
  const { found } = scoreClaims(articles, predictions);
  const [P, R, F] = [found.P, found.R, found.F].map((share) => (100 * share).toFixed(1));
  process.stdout.write(`least ${leastScore}: found P ${P} R ${R} F1 ${F}\n`);
}
fs.writeFileSync(
  path.join(root, 'src/core/attribution/learned-weights.ts'),
  formatWeights('learnedWeights', 'train-scorer.ts', weights),
);

fs.writeFileSync(
  path.join(root, 'src/core/attribution/learned-calibration.ts'),
  formatCalibration(fitCalibration(readFindings(articles, heldOut))),
);
