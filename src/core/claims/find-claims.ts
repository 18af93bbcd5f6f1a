import { describeSpan } from '../anchor/describe-span';
import type { LiveEntry } from '../entries/live-entry';
import type {
  Analysis,
  AnalysisInput,
  ArticleId,
  Attribution,
  Claim,
  ClaimId,
  FoundClaim,
  ReaderMarks,
  Span,
} from '../model';
import { describeTrail } from '../provenance/describe-trail';
import { fingerprintWords } from './fingerprint-words';

/** Turns attributions, which live by offsets, into what is kept of them, which lives by selectors. Same order. */
export function findClaims({ text, publisher = null, entries = [] }: AnalysisInput, analysis: Analysis): FoundClaim[] {
  const timesSeen = new Map<string, number>();
  return analysis.attributions.map((attribution, order) => {
    const trail = describeTrail(attribution, { ...analysis, text, publisher });
    const found = { ...describeAttribution(text, attribution, order), trail, ...signatureOf(attribution, entries) };
    const times = (timesSeen.get(found.fingerprint) ?? 0) + 1;
    timesSeen.set(found.fingerprint, times);
    // The same words said twice in one article are two claims.
    return times === 1 ? found : { ...found, fingerprint: `${found.fingerprint}-${times}` };
  });
}

/** Of the entry of a live blog in which an attribution stands. */
function signatureOf({ content }: Attribution, entries: readonly LiveEntry[]): Pick<FoundClaim, 'entry'> {
  const [start = 0] = content[0] ?? [];
  const around = entries.find(({ span }) => span[0] <= start && start < span[1]);
  if (!around || (around.postedAt === null && around.author === null)) return {};
  const { postedAt, author } = around;
  return { entry: { postedAt, author } };
}

/** A claim with the identity and history it gets when it is recorded for the first time. */
export function newClaim(found: FoundClaim, id: ClaimId, articleId: ArticleId, seenAt: string): Claim {
  const recorded = { id, articleId, firstSeenAt: seenAt, lastSeenAt: seenAt, changedAt: null, deletedAt: null };
  return { ...found, ...unmarked, tags: [], ...recorded };
}

const unmarked: ReaderMarks = {
  isKept: false,
  correction: null,
  tags: [],
  note: '',
  status: null,
  isDismissed: false,
  isByHand: false,
};

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
