import { fingerprintWords } from '../../src/core/claims/fingerprint-words';
import type { ArticleId, ArticleRecord, Claim, ClaimId, FoundClaim, SourceType } from '../../src/core/model';
import { createRandom, type Random } from './random';
import { littleWords, makeOutlets, makePeople, makeWords } from './vocabulary';

/** Articles and claims about nothing that happened; the same for the same seed and count. */
export interface GeneratedLibrary {
  articles: ArticleRecord[];
  claims: Claim[];
}

const sourceTypes: SourceType[] = [
  'unstated',
  'statement',
  'interview',
  'wire',
  'social',
  'speech',
  'outlet',
  'document',
  'retweet',
];
const firstDay = Date.UTC(2031, 0, 1);
const claimsAnArticle = 20; // On average; between 1 and 39.
const repeatShare = 0.06; // Claims that carry on the words of an earlier one.

export function generateLibrary(count: number, seed = 1): GeneratedLibrary {
  const world = createWorld(seed);
  const articles: ArticleRecord[] = [];
  const claims: Claim[] = [];
  for (let at = 0; claims.length < count; at++) {
    const article = world.makeArticle(at);
    articles.push(article);
    const wanted = Math.min(1 + world.random.below(2 * claimsAnArticle - 1), count - claims.length);
    for (const found of world.makeClaims(wanted, article.publisher)) {
      claims.push(recordClaim(world.random, found, article, claims.length));
    }
  }
  return { articles, claims };
}

/** One more article with its claims as the analysis would give them, of words that stand in no other run. */
export function generatePage(count: number, seed: number): { article: ArticleRecord; claims: FoundClaim[] } {
  const world = createWorld(seed);
  const article = { ...world.makeArticle(seed), url: `https://new.example/${seed}` };
  return { article, claims: world.makeClaims(count, article.publisher) };
}

function createWorld(seed: number) {
  const names = createRandom(7); // One world for all seeds: its people and outlets return.
  const words = makeWords(names, 6_000);
  const people = makePeople(names, 1_500);
  const outlets = makeOutlets(names, 120);
  const random = createRandom(seed);
  const said: string[] = [];

  const sentence = () => {
    const length = 8 + random.below(28);
    const made = Array.from({ length }, () =>
      random.next() < 0.45 ? random.pickCommon(littleWords) : random.pickCommon(words),
    );
    return `“${made.join(' ')},”`;
  };
  const again = () => {
    const whole = random.pick(said).slice(1, -2).split(' ');
    const from = random.below(Math.ceil(whole.length / 3));
    const cut = whole.slice(from, from + Math.max(5, whole.length - random.below(whole.length / 3)));
    if (random.next() < 0.5) cut[random.below(cut.length)] = random.pick(words);
    return `“${cut.join(' ')},”`;
  };

  return {
    random,
    makeArticle(at: number): ArticleRecord {
      const publisher = random.pickCommon(outlets);
      const readAt = new Date(firstDay + at * 3_600_000).toISOString();
      return {
        id: makeId(random) as ArticleId,
        url: `https://${publisher.toLowerCase().replace(/\W+/g, '')}.example/${seed}/${at}`,
        title: Array.from({ length: 8 }, () => random.pickCommon(words)).join(' '),
        publisher,
        hostname: `${publisher.toLowerCase().replace(/\W+/g, '')}.example`,
        lang: 'en',
        publishedAt: new Date(firstDay + at * 3_600_000 - random.below(9e7)).toISOString(),
        updatedAt: null,
        section: null,
        origins: { title: 'json-ld headline', publisher: 'json-ld publisher', publishedAt: 'json-ld datePublished' },
        outlets: [{ name: random.pickCommon(outlets), kind: 'newspaper', mentions: 1 + random.below(4) }],
        dateline: null,
        byline: [random.pick(people)],
        creditLine: null,
        origin: 'own',
        firstReadAt: readAt,
        lastReadAt: readAt,
      };
    },
    makeClaims(count: number, publisher: string | null): FoundClaim[] {
      return Array.from({ length: count }, (_, order) => {
        const words = said.length > 0 && random.next() < repeatShare ? again() : sentence();
        said.push(words);
        return makeClaim(random, { words, order, speaker: random.pickCommon(people), outlets, publisher });
      });
    },
  };
}

function makeClaim(
  random: Random,
  given: { words: string; order: number; speaker: string; outlets: string[]; publisher: string | null },
): FoundClaim {
  const { words, order, speaker, outlets, publisher } = given;
  const sourceType = random.pickCommon(sourceTypes);
  const via = sourceType === 'wire' || sourceType === 'outlet' ? [random.pickCommon(outlets)] : [];
  const start = order * 420;
  const context = (at: number, text: string) => ({
    exact: text,
    prefix: 'and the harbour had been closed. ',
    suffix: ' she said, standing on the bridge',
    start: at,
    end: at + text.length,
  });
  const deciding = context(start + words.length + 1, 'told reporters in a statement');
  return {
    fingerprint: `${fingerprintWords([words])}-${order}`,
    order,
    content: [context(start, words)],
    sourceWords: speaker,
    cueWords: 'told',
    kind: random.next() < 0.6 ? 'direct' : 'mixed',
    speaker: random.next() < 0.9 ? speaker : null,
    speakers: [],
    anonymous: false,
    confidence: 0.9,
    channel: 'statement',
    repost: false,
    via,
    sourceType,
    hops: 1 + via.length,
    trail: [
      { kind: 'speaker', name: speaker, isAnonymous: false },
      ...via.map((name) => ({ kind: 'carrier' as const, name, outletKind: 'newspaper' as const })),
      { kind: 'publisher', name: publisher ?? '' },
    ],
    evidence: { channel: [deciding], via: via.map(() => deciding), sourceType: [deciding] },
  };
}

const tags = ['to check', 'bridge', 'budget', 'seminar', 'ask the port', 'quote of the week'];

function recordClaim(random: Random, found: FoundClaim, article: ArticleRecord, at: number): Claim {
  const isKept = random.next() < 0.15;
  return {
    ...found,
    id: makeId(random) as ClaimId,
    articleId: article.id,
    firstSeenAt: article.firstReadAt,
    lastSeenAt: article.lastReadAt,
    changedAt: isKept ? article.lastReadAt : null,
    deletedAt: at % 200 === 199 ? article.lastReadAt : null,
    isKept,
    correction: null,
    tags: isKept && random.next() < 0.5 ? [random.pick(tags)] : [],
    note: isKept && random.next() < 0.3 ? 'asked the harbour office, answer is due in March' : '',
    status: isKept && random.next() < 0.4 ? random.pick(['spotted', 'in-check', 'true', 'false']) : null,
    isDismissed: false,
    isByHand: false,
  };
}

/** In the form of a UUID. */
function makeId(random: Random): string {
  const hexadecimal = (length: number) =>
    Math.floor(random.next() * 16 ** length)
      .toString(16)
      .padStart(length, '0');
  return `${hexadecimal(8)}-${hexadecimal(4)}-4${hexadecimal(3)}-8${hexadecimal(3)}-${hexadecimal(12)}`;
}
