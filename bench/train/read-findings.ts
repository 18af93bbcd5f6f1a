import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Candidate } from '../../src/core/attribution/candidate';
import { attribute } from '../../src/core/attribution/find-quotations';
import { kindOf } from '../../src/core/attribution/kind-of';
import { readText } from '../../src/core/attribution/read-text';
import type { Weights } from '../../src/core/attribution/score-candidates';
import { english } from '../../src/core/lexicon/en/english';
import type { QuoteKind, Span } from '../../src/core/model';
import { parseText } from '../../src/core/text/parse-text';
import { folds, type LabelledArticle } from './learn-weights';

const shared = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../shared');
const { words } = (await import(pathToFileURL(path.join(shared, 'bench/score-attributions.mjs')).href)) as {
  words: (text: string) => Span[];
};

/** A candidate that stood after all choices, and whether an annotated claim holds the same words. */
export interface Finding {
  candidate: Candidate;
  kind: QuoteKind;
  isRight: boolean;
  fold: number;
}

/** What is found in each article with the weights that were learned without it. */
export function readFindings(articles: readonly LabelledArticle[], heldOut: readonly Weights[]): Finding[] {
  return articles.flatMap(({ text, claims }, index) => {
    const parsed = parseText(text);
    const spans = words(text);
    const setOf = (parts: readonly Span[]) =>
      new Set(spans.flatMap(([start, end], i) => (parts.some(([a, b]) => start >= a && end <= b) ? [i] : [])));
    const golds = claims.map(({ content }) => setOf(content));
    const found = attribute(readText(parsed, english), { lexicon: english, weights: heldOut[index] ?? {} });
    return found.map((candidate): Finding => {
      const own = setOf(
        candidate.content.map(([first, end]) => [parsed.tokens[first]?.start ?? 0, parsed.tokens[end - 1]?.end ?? 0]),
      );
      const isRight = golds.some((gold) => overlapOf(own, gold) >= 0.5);
      return { candidate, kind: kindOf(parsed, candidate.content), isRight, fold: index % folds };
    });
  });
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
}
