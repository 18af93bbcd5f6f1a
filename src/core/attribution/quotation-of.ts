import type { Quotation, Span } from '../model';
import type { Speaker } from '../speakers/name-speakers';
import type { ParsedText } from '../text/parsed-text';
import { calibrateScore } from './calibrate-score';
import type { Candidate } from './candidate';
import { kindOf } from './kind-of';
import type { TokenSpan } from './reading';

/** Turns tokens into offsets. */
export function quotationOf(parsed: ParsedText, candidate: Candidate, named: Speaker | undefined): Quotation {
  const { content, source, cue } = candidate;
  const spanOf = ([first, end]: TokenSpan): Span => [
    parsed.tokens[first]?.start ?? 0,
    parsed.tokens[end - 1]?.end ?? 0,
  ];
  const kind = kindOf(parsed, content);
  return {
    content: content.map(spanOf),
    source: source && [spanOf(source)],
    cue: cue && [spanOf(cue)],
    kind,
    speaker: named?.speaker ?? null,
    speakers: named?.speakers ?? [],
    anonymous: named?.anonymous ?? false,
    confidence: calibrateScore(candidate, kind),
  };
}
