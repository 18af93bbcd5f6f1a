import * as v from 'valibot';
import { audiences, channels, outletKinds, sourceTypes } from './label-values';
import type { ArticleId, ArticleRecord, Claim, ClaimId, TrailStep } from './model';

/** The shapes of what is recorded, for whatever comes from outside: imports, bundles, backups. */

const text = v.string();
const optionalText = v.nullable(text);
const texts = v.array(text);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A moment or a day as `Date` understands it. */
const time = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value)), 'not a date'),
);

const selector = v.object({ exact: text, prefix: text, suffix: text, start: count, end: count });
const selectors = v.array(selector);

const trailStep = v.variant('kind', [
  v.object({ kind: v.literal('speaker'), name: optionalText, isAnonymous: v.boolean() }),
  v.object({ kind: v.literal('audience'), audience: v.picklist(audiences) }),
  v.object({ kind: v.literal('repost'), name: optionalText }),
  v.object({ kind: v.literal('carrier'), name: text, outletKind: v.nullable(v.picklist(outletKinds)) }),
  v.object({ kind: v.literal('publisher'), name: text }),
]) satisfies v.GenericSchema<unknown, TrailStep>;

const correction = v.object({
  sourceType: v.exactOptional(v.picklist(sourceTypes)),
  speaker: v.exactOptional(optionalText),
  content: v.exactOptional(selectors),
});

/** An article as this project writes it. */
export const articleShape = v.object({
  id: v.custom<ArticleId>((value) => typeof value === 'string' && value !== '', 'no id'),
  url: v.pipe(text, v.minLength(1)),
  title: optionalText,
  publisher: optionalText,
  hostname: optionalText,
  lang: optionalText,
  publishedAt: optionalText,
  updatedAt: optionalText,
  section: optionalText,
  origins: v.record(text, text),
  outlets: v.array(v.object({ name: text, kind: v.picklist(outletKinds), mentions: count })),
  dateline: v.nullable(v.object({ place: text, agency: optionalText })),
  byline: texts,
  creditLine: v.nullable(v.object({ text, names: texts })),
  origin: v.picklist(['own', 'wire', 'with-wire', 'syndicated', 'press-release', 'unknown']),
  firstReadAt: time,
  lastReadAt: time,
}) satisfies v.GenericSchema<unknown, ArticleRecord>;

/** What the reader does with a claim; see `ReaderMarks`. */
export const markShapes = {
  isKept: v.boolean(),
  correction: v.nullable(correction),
  tags: texts,
  note: text,
  status: optionalText,
  isDismissed: v.boolean(),
  isByHand: v.boolean(),
  deletedAt: v.nullable(time),
};

/** A claim as this project writes it. */
export const claimShape = v.object({
  id: v.custom<ClaimId>((value) => typeof value === 'string' && value !== '', 'no id'),
  articleId: v.custom<ArticleId>((value) => typeof value === 'string' && value !== '', 'no article'),
  fingerprint: text,
  order: count,
  content: v.pipe(selectors, v.minLength(1)),
  sourceWords: optionalText,
  cueWords: optionalText,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  speaker: optionalText,
  speakers: texts,
  anonymous: v.boolean(),
  confidence: v.number(),
  isAttitude: v.exactOptional(v.literal(true)),
  entry: v.exactOptional(v.object({ postedAt: optionalText, author: optionalText })),
  channel: v.picklist(channels),
  repost: v.boolean(),
  via: texts,
  sourceType: v.picklist(sourceTypes),
  hops: count,
  trail: v.array(trailStep),
  evidence: v.object({ channel: selectors, via: selectors, sourceType: selectors }),
  firstSeenAt: time,
  lastSeenAt: time,
  changedAt: v.nullable(time),
  ...markShapes,
}) satisfies v.GenericSchema<unknown, Claim>;
