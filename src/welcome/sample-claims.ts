import type { ArticleId, Claim, ClaimId, SourceType, TextSelector, TrailStep } from '../core/model';

/** A sentence of the made-up article, with the claim in it. */
export interface SampleSentence {
  before: string;
  after: string;
  claim: Claim;
}

/** The sample article: English, as the quotations that are read. Its claims are recorded nowhere. */
export function makeSample(publisher: string): SampleSentence[] {
  return sentences.map(({ before, words, after, ...found }) => ({
    before,
    after,
    claim: makeClaim({ ...found, words, publisher }),
  }));
}

interface Found {
  words: string;
  type: SourceType;
  /** The words of the article that decided the type. */
  because: string;
  speaker: string;
  isAnonymous?: boolean;
  /** Between the speaker and the outlet. */
  steps: TrailStep[];
}

const sentences: (Found & { before: string; after: string })[] = [
  {
    before: '',
    words: '“We will open the bridge in May,”',
    after: ' Mayor Inés Valdane told Radio Norwick. ',
    type: 'interview',
    because: 'told Radio Norwick',
    speaker: 'Inés Valdane',
    steps: [{ kind: 'carrier', name: 'Radio Norwick', outletKind: 'broadcaster' }],
  },
  {
    before: 'The repair ',
    words: '“cost twice what was planned,”',
    after: ' an official told reporters, according to Reuters. ',
    type: 'wire',
    because: 'according to Reuters',
    speaker: 'an official',
    isAnonymous: true,
    steps: [
      { kind: 'audience', audience: 'reporters' },
      { kind: 'carrier', name: 'Reuters', outletKind: 'wire_service' },
    ],
  },
  {
    before: 'The ferry company wrote on Mastodon that ',
    words: 'its boats would run all night',
    after: '.',
    type: 'social',
    because: 'wrote on Mastodon',
    speaker: 'The ferry company',
    steps: [],
  },
];

function makeClaim({
  words,
  type,
  because,
  speaker,
  isAnonymous = false,
  steps,
  publisher,
}: Found & { publisher: string }): Claim {
  const trail: TrailStep[] = [
    { kind: 'speaker', name: speaker, isAnonymous },
    ...steps,
    { kind: 'publisher', name: publisher },
  ];
  return {
    id: words as ClaimId,
    articleId: 'sample' as ArticleId,
    fingerprint: words,
    order: 0,
    content: [selectorOf(words)],
    sourceWords: speaker,
    cueWords: null,
    kind: words.startsWith('“') ? 'direct' : 'indirect',
    speaker,
    speakers: [],
    anonymous: isAnonymous,
    confidence: 1,
    channel: type === 'interview' || type === 'social' ? type : 'unstated',
    repost: false,
    via: steps.flatMap((step) => (step.kind === 'carrier' ? [step.name] : [])),
    sourceType: type,
    hops: steps.length + 1,
    trail,
    evidence: { channel: [], via: [], sourceType: [selectorOf(because)] },
    firstSeenAt: '',
    lastSeenAt: '',
    isKept: false,
    correction: null,
    tags: [],
    note: '',
    status: null,
    isDismissed: false,
    isByHand: false,
    changedAt: null,
    deletedAt: null,
  };
}

const selectorOf = (exact: string): TextSelector => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });
