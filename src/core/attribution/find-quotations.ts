import type { Lexicon } from '../lexicon/lexicon';
import type { Block, Quotation, QuoteKind, Span } from '../model';
import { nameSpeakers, type Speaker } from '../speakers/name-speakers';
import type { ParsedText } from '../text/parsed-text';
import type { Candidate } from './candidate';
import { findCues } from './find-cues';
import { joinLooseQuotes } from './join-loose-quotes';
import { kindOf } from './kind-of';
import { proposeAccording } from './propose-according';
import { proposeFromCue } from './propose-from-cue';
import { readText } from './read-text';
import type { TokenSpan } from './reading';
import { resolveOverlaps } from './resolve-overlaps';

/** What the text alone does not say. */
export interface QuotationContext {
  lexicon: Lexicon;
  title?: string | null;
  byline?: readonly string[];
  blocks?: readonly Block[];
  /** Beliefs, wishes and acts without saying are found too. */
  withAttitudes?: boolean;
}

/** Finds who said what in a text, in reading order. */
export function findQuotations(parsed: ParsedText, context: QuotationContext): Quotation[] {
  const reading = readText(parsed, context.lexicon);
  const candidates: Candidate[] = [];
  for (const statement of reading.statements) {
    for (const cue of findCues(reading, statement)) {
      const candidate = proposeFromCue(reading, cue);
      if (candidate) candidates.push(candidate);
    }
    candidates.push(...proposeAccording(reading, statement));
  }
  const wanted = context.withAttitudes ? candidates : candidates.filter((candidate) => candidate.class === 'speech');
  const chosen = joinLooseQuotes(reading, resolveOverlaps(wanted));
  const speakers = nameSpeakers(reading, chosen);
  return chosen.map((candidate, index) => quotationOf(parsed, candidate, speakers[index]));
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
