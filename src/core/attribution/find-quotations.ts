import type { Lexicon } from '../lexicon/lexicon';
import type { Block, Quotation, QuoteKind, Span } from '../model';
import { nameSpeakers, type Speaker } from '../speakers/name-speakers';
import type { ParsedText } from '../text/parsed-text';
import type { Candidate } from './candidate';
import { findCues } from './find-cues';
import { isSpeech } from './is-speech';
import { joinLooseQuotes } from './join-loose-quotes';
import { kindOf } from './kind-of';
import { learnedWeights } from './learned-weights';
import { proposeAccording } from './propose-according';
import { proposeFromColon } from './propose-from-colon';
import { proposeFromCue } from './propose-from-cue';
import { proposeFromNoun } from './propose-from-noun';
import { proposeTurns } from './propose-turns';
import { readText } from './read-text';
import type { Reading, TokenSpan } from './reading';
import { resolveOverlaps } from './resolve-overlaps';
import { scoreCandidates, type Weights } from './score-candidates';

/** What the text alone does not say. */
export interface QuotationContext {
  lexicon: Lexicon;
  title?: string | null;
  byline?: readonly string[];
  blocks?: readonly Block[];
  /** Both in place of what was learned. */
  leastScore?: number;
  weights?: Weights;
  /** Beliefs, wishes and acts without saying are found too. */
  withAttitudes?: boolean;
}

/** Finds who said what in a text, in reading order. */
export function findQuotations(parsed: ParsedText, context: QuotationContext): Quotation[] {
  const reading = readText(parsed, context.lexicon);
  const attributed = attribute(reading, context);
  const speakers = nameSpeakers(reading, attributed, context.title);
  return attributed.map((candidate, index) => quotationOf(parsed, candidate, speakers[index]));
}

const leastScore = 0.2; // Best found F1 in cross-validation; see bench/train/train-scorer.ts.

/** All steps from a reading to the attributions that stand. */
export function attribute(reading: Reading, context: QuotationContext): Candidate[] {
  const proposed = scoreCandidates(reading, propose(reading), context.weights ?? learnedWeights);
  const wanted = context.withAttitudes ? proposed : proposed.filter((candidate) => isSpeech(reading, candidate));
  return joinLooseQuotes(
    reading,
    resolveOverlaps(wanted.filter(({ score }) => score >= (context.leastScore ?? leastScore))),
  );
}

/** What the rules find, whether it contradicts itself or not. */
export function propose(reading: Reading): Candidate[] {
  const transcript = proposeTurns(reading);
  const statements = reading.statements.filter((statement) => !transcript.paragraphs.has(statement.paragraph));
  return [
    ...transcript.candidates,
    ...statements.flatMap((statement) => [
      ...findCues(reading, statement).flatMap((cue) => proposeFromCue(reading, cue)),
      ...proposeAccording(reading, statement),
      ...proposeFromNoun(reading, statement),
      ...proposeFromColon(reading, statement),
    ]),
  ];
}

function quotationOf(parsed: ParsedText, candidate: Candidate, named: Speaker | undefined): Quotation {
  const spanOf = ([first, end]: TokenSpan): Span => [
    parsed.tokens[first]?.start ?? 0,
    parsed.tokens[end - 1]?.end ?? 0,
  ];
  const content = candidate.content.map(spanOf);
  const kind: QuoteKind = kindOf(parsed, candidate.content);
  return {
    content,
    source: candidate.source && [spanOf(candidate.source)],
    cue: candidate.cue && [spanOf(candidate.cue)],
    kind,
    speaker: named?.speaker ?? null,
    speakers: named?.speakers ?? [],
    anonymous: named?.anonymous ?? false,
    confidence: candidate.score,
  };
}
