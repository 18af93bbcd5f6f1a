import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Candidate } from '../../src/core/attribution/candidate';
import { describeCandidate } from '../../src/core/attribution/describe-candidate';
import { isSpeech } from '../../src/core/attribution/is-speech';
import { proposeCandidates } from '../../src/core/attribution/propose-candidates';
import { readText } from '../../src/core/attribution/read-text';
import { findNested, type Weights } from '../../src/core/attribution/score-candidates';
import { english } from '../../src/core/lexicon/en/english';
import { parseText } from '../../src/core/text/parse-text';
import { type Example, fitLogistic } from './fit-logistic';

const shared = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../shared');
const { readJsonl, words } = await import(pathToFileURL(path.join(shared, 'bench/score-attributions.mjs')).href);

export interface LabelledClaim {
  content: [number, number][];
  required?: boolean;
}

export interface LabelledArticle {
  id: string;
  part: string;
  text: string;
  claims: LabelledClaim[];
}

export const folds = 10;
const optionalWeight = 0.3; // A claim that a careful reader could leave out teaches less.
const rarest = 4; // A lemma seen less often says nothing of its own.

/** The articles that weights may be learned from: the parts `pages` and `articles` of ../shared/gold, and no others. */
export function readTrainingArticles(): LabelledArticle[] {
  const all: LabelledArticle[] = readJsonl(path.join(shared, 'gold/claims.dev.jsonl'));
  return all.filter(({ part }) => part === 'pages' || part === 'articles');
}

/** Weights from all articles, and for each article those that were learned without it: tenth by tenth. */
export function learnAllWeights(articles: readonly LabelledArticle[]): {
  weights: Weights;
  heldOut: Weights[];
  examples: Example[][];
} {
  const examples = articles.map(readExamples);
  const byFold = Array.from({ length: folds }, (_, fold) =>
    learnWeights(examples.filter((_, index) => index % folds !== fold).flat()),
  );
  return {
    weights: learnWeights(examples.flat()),
    heldOut: articles.map((_, index) => byFold[index % folds] ?? {}),
    examples,
  };
}

/** Candidates of one article with whether an annotated claim holds the same words. */
function readExamples(article: LabelledArticle): Example[] {
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
    let match: LabelledClaim | null = null;
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

/** Weights from these examples alone. */
function learnWeights(examples: Example[]): Weights {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => (seen.get(feature) ?? 0) >= rarest),
  }));
  return fitLogistic(kept);
}
