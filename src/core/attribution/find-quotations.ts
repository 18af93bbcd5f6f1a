import type { Lexicon } from '../lexicon/lexicon';
import type { Block, Quotation } from '../model';
import { nameSpeakers } from '../speakers/name-speakers';
import type { ParsedText } from '../text/parsed-text';
import type { Candidate } from './candidate';
import { isSpeech } from './is-speech';
import { joinListedPoints } from './join-listed-points';
import { joinLooseQuotes } from './join-loose-quotes';
import { learnedWeights } from './learned-weights';
import { proposeCandidates } from './propose-candidates';
import { quotationOf } from './quotation-of';
import { readAttitudes } from './read-attitudes';
import { readText } from './read-text';
import type { Reading } from './reading';
import { resolveOverlaps } from './resolve-overlaps';
import { scoreCandidates, type Weights } from './score-candidates';

/** What the text alone does not say. */
export interface QuotationContext {
  lexicon: Lexicon;
  /** The headline: it may give a name in full that the text does not. */
  title?: string | null;
  /** Not used yet. */
  byline?: readonly string[];
  /** Not used yet: the roles of paragraphs reach the rules through `parseText`. */
  blocks?: readonly Block[];
  /** Beliefs, wishes and acts without saying are found too; what is said is found the same with them and without. */
  withAttitudes?: boolean;
  /** Both in place of what was learned; for training and measuring. */
  weights?: Weights;
  leastScore?: number;
}

/** Finds who said what in a text, in reading order. No word belongs to the contents of two quotations. */
export function findQuotations(parsed: ParsedText, context: QuotationContext): Quotation[] {
  const reading = readText(parsed, context.lexicon);
  const scored = scoreCandidates(reading, proposeCandidates(reading), context.weights ?? learnedWeights);
  const spoken = attributeScored(reading, scored, context.leastScore);
  const speakers = nameSpeakers(reading, spoken, context.title);
  const quotations = spoken.map((candidate, index) => quotationOf(parsed, candidate, speakers[index]));
  if (!context.withAttitudes) return quotations;
  return [...quotations, ...readAttitudes(reading, { scored, spoken, title: context.title })].sort(inReadingOrder);
}

const inReadingOrder = (a: Quotation, b: Quotation) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0);

// In cross-validation on gold/claims.dev found F1 is 92.0 here and 92.1 at 0.5: the reader’s own threshold chooses between more and surer.
const leastScore = 0.3;

/** From a reading to the attributions that stand: propose, score, keep what is speech and likely, choose, join loose quotations. */
export function attribute(
  reading: Reading,
  { weights = learnedWeights, leastScore: least }: QuotationContext,
): Candidate[] {
  return attributeScored(reading, scoreCandidates(reading, proposeCandidates(reading), weights), least);
}

function attributeScored(reading: Reading, scored: readonly Candidate[], least = leastScore): Candidate[] {
  const likely = scored.filter((one) => one.score >= least && isSpeech(reading, one));
  return joinLooseQuotes(reading, joinListedPoints(reading, resolveOverlaps(likely)));
}
