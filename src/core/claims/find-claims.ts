import { describeSpan } from '../anchor/describe-span';
import type { Analysis, AnalysisInput, ArticleId, Attribution, Claim, ClaimId, Span } from '../model';
import { describeTrail } from '../provenance/describe-trail';
import { fingerprintWords } from './fingerprint-words';

/** What the analysis knows of a claim; the rest belongs to its record. */
export type FoundClaim = Omit<Claim, 'id' | 'articleId' | 'correction' | 'isKept' | 'firstSeenAt' | 'lastSeenAt'>;

/** Turns attributions, which live by offsets, into what is kept of them, which lives by selectors. Same order. */
export function findClaims({ text, publisher = null }: AnalysisInput, analysis: Analysis): FoundClaim[] {
  const timesSeen = new Map<string, number>();
  return analysis.attributions.map((attribution, order) => {
    const trail = describeTrail(attribution, { ...analysis, text, publisher });
    const found = { ...describeAttribution(text, attribution, order), trail };
    const times = (timesSeen.get(found.fingerprint) ?? 0) + 1;
    timesSeen.set(found.fingerprint, times);
    // The same words said twice in one article are two claims.
    return times === 1 ? found : { ...found, fingerprint: `${found.fingerprint}-${times}` };
  });
}

/** A claim with the identity and history it gets when it is recorded for the first time. */
export function newClaim(found: FoundClaim, id: ClaimId, articleId: ArticleId, seenAt: string): Claim {
  return { ...found, id, articleId, correction: null, isKept: false, firstSeenAt: seenAt, lastSeenAt: seenAt };
}

function describeAttribution(text: string, attribution: Attribution, order: number): Omit<FoundClaim, 'trail'> {
  const { content, source, cue, evidence, ...labels } = attribution;
  const describe = (spans: Span[]) => spans.map((span) => describeSpan(text, span));
  return {
    ...labels,
    order,
    fingerprint: fingerprintWords(content.map(([start, end]) => text.slice(start, end))),
    content: describe(content),
    sourceWords: wordsAt(text, source),
    cueWords: wordsAt(text, cue),
    evidence: {
      channel: describe(evidence.channel),
      via: describe(evidence.via),
      sourceType: describe(evidence.sourceType),
    },
  };
}

function wordsAt(text: string, spans: Span[] | null): string | null {
  return spans ? spans.map(([start, end]) => text.slice(start, end)).join(' … ') : null;
}
