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
  const kind = kindOf(parsed, content);
  return {
    content: content.map((span) => spanOf(parsed, span)),
    source: source && [spanOf(parsed, source)],
    cue: cue && [spanOf(parsed, cue)],
    kind,
    speaker: named?.speaker ?? null,
    speakers: named?.speakers ?? [],
    anonymous: named?.anonymous ?? false,
    confidence: calibrateScore(candidate, kind),
  };
}

function spanOf({ tokens }: ParsedText, [first, end]: TokenSpan): Span {
  return [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
}
