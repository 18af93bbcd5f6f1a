import fc from 'fast-check';
import type { ArticleId, ArticleRecord, Claim, ClaimId, TextSelector } from '../../src/core/model';
import type { Records } from '../../src/export/records';

/** Random libraries as the store may hold them: unique ids, unique addresses, no claim without its article. */

const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Inés Valdane', 'Northern Wire', 'bridge', 'a b', '=1+1', '“We go.”', '🎉', ''),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom('\ud800', '\udc00', '\n', '\r', '\u0000', '-', '>', '<', '#', '|', ' '),
    }),
  },
);
const optional = fc.option(words);
const list = fc.array(words, { maxLength: 3 });
const time = fc.integer({ min: 0, max: 4e9 }).map((seconds) => new Date(seconds * 1000).toISOString());

const selector: fc.Arbitrary<TextSelector> = fc.record({
  exact: words,
  prefix: words,
  suffix: words,
  start: fc.nat(),
  end: fc.nat(),
});
const selectors = fc.array(selector, { maxLength: 2 });
const sourceType = fc.constantFrom('wire', 'retweet', 'social', 'interview', 'speech', 'outlet', 'unstated');

const article = fc.record({
  title: optional,
  publisher: optional,
  hostname: optional,
  lang: optional,
  publishedAt: fc.option(fc.oneof(time, words)),
  updatedAt: optional,
  section: optional,
  origins: fc.dictionary(fc.constantFrom('title', 'byline', 'url'), words, { noNullPrototype: true }),
  outlets: fc.array(fc.record({ name: words, kind: fc.constantFrom('online', 'wire_service'), mentions: fc.nat() }), {
    maxLength: 2,
  }),
  dateline: fc.option(fc.record({ place: words, agency: optional })),
  byline: list,
  creditLine: fc.option(fc.record({ text: words, names: list })),
  origin: fc.constantFrom('own', 'wire', 'unknown'),
  firstReadAt: time,
  lastReadAt: time,
}) as fc.Arbitrary<Omit<ArticleRecord, 'id' | 'url'>>;

const trail = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('speaker'), name: optional, isAnonymous: fc.boolean() }),
    fc.record({ kind: fc.constant('audience'), audience: fc.constantFrom('reporters', 'court') }),
    fc.record({ kind: fc.constant('repost'), name: optional }),
    fc.record({ kind: fc.constant('carrier'), name: words, outletKind: fc.constantFrom(null, 'newspaper') }),
    fc.record({ kind: fc.constant('publisher'), name: words }),
  ),
  { maxLength: 3 },
);

const saidClaim = {
  content: fc.array(selector, { minLength: 1, maxLength: 3 }),
  sourceWords: optional,
  cueWords: optional,
  kind: fc.constantFrom('direct', 'mixed', 'indirect'),
  speaker: optional,
  speakers: list,
  anonymous: fc.boolean(),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0), // JSON knows no -0.
  channel: fc.constantFrom('interview', 'social', 'unstated'),
  repost: fc.boolean(),
  via: list,
  sourceType,
  hops: fc.nat({ max: 5 }),
  trail,
  evidence: fc.record({ channel: selectors, via: selectors, sourceType: selectors }),
  isKept: fc.boolean(),
  correction: fc.option(fc.record({ sourceType, speaker: optional, content: selectors }, { requiredKeys: [] })),
  tags: list,
  note: words,
  status: fc.option(fc.oneof(fc.constantFrom('true', 'in-check'), words)),
  isDismissed: fc.boolean(),
  isByHand: fc.boolean(),
  firstSeenAt: time,
  lastSeenAt: time,
  changedAt: fc.option(time),
  deletedAt: fc.option(time),
};

/** Some are beliefs. */
const claim = fc.oneof(
  { weight: 3, arbitrary: fc.record(saidClaim) },
  { weight: 1, arbitrary: fc.record({ ...saidClaim, isAttitude: fc.constant(true as const) }) },
) as fc.Arbitrary<Omit<Claim, 'id' | 'articleId' | 'fingerprint' | 'order'>>;

export const anyRecords: fc.Arbitrary<Records> = fc
  .array(fc.tuple(article, fc.array(claim, { maxLength: 3 })), { maxLength: 3 })
  .map((groups) => {
    const articles = groups.map(([fields], at) => ({
      ...fields,
      id: `article-${at}` as ArticleId,
      url: `https://outlet-${at}.example/story?x=${at}`,
    }));
    const claims = groups.flatMap(([, fields], at) =>
      fields.map((each, order) => ({
        ...each,
        id: `claim-${at}-${order}` as ClaimId,
        articleId: `article-${at}` as ArticleId,
        fingerprint: `${at}${order}`.padStart(16, '0'),
        order,
      })),
    );
    return { articles, claims };
  });
