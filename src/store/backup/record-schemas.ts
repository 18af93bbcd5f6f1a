import * as v from 'valibot';
import { audiences, channels, outletKinds, sourceTypes } from '../../core/label-values';
import type { ArticleRecord, Claim, TrailStep } from '../../core/model';
import type { ChangeRecord, VersionRecord } from '../records';
import type { BackupTable } from './backup';

/** The shapes of the records in a backup. A field missing or of another kind refuses the record; fields we do not know stay. */

const text = v.string();
const optionalText = v.nullable(text);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const names = v.array(text);

const sourceType = v.picklist(sourceTypes);
const outletKind = v.picklist(outletKinds);
const audience = v.picklist(audiences);

const selectors = v.array(v.object({ exact: text, prefix: text, suffix: text, start: count, end: count }));
const trailStep: v.GenericSchema<unknown, TrailStep> = v.variant('kind', [
  v.object({ kind: v.literal('speaker'), name: optionalText, isAnonymous: v.boolean() }),
  v.object({ kind: v.literal('audience'), audience }),
  v.object({ kind: v.literal('repost'), name: optionalText }),
  v.object({ kind: v.literal('carrier'), name: text, outletKind: v.nullable(outletKind) }),
  v.object({ kind: v.literal('publisher'), name: text }),
]);

const correction = v.nullable(
  v.object({
    sourceType: v.exactOptional(sourceType),
    speaker: v.exactOptional(optionalText),
    content: v.exactOptional(selectors),
  }),
);

const marks = {
  isKept: v.boolean(),
  correction,
  tags: names,
  note: text,
  status: optionalText,
  isDismissed: v.boolean(),
  isByHand: v.boolean(),
  deletedAt: optionalText,
};

const claim = v.object({
  id: v.pipe(text, v.nonEmpty()),
  articleId: text,
  fingerprint: text,
  order: v.number(),
  content: selectors,
  sourceWords: optionalText,
  cueWords: optionalText,
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  speaker: optionalText,
  speakers: names,
  anonymous: v.boolean(),
  confidence: v.number(),
  channel: v.picklist(channels),
  repost: v.boolean(),
  via: names,
  sourceType,
  hops: v.number(),
  trail: v.array(trailStep),
  evidence: v.object({ channel: selectors, via: selectors, sourceType: selectors }),
  firstSeenAt: text,
  lastSeenAt: text,
  changedAt: optionalText,
  ...marks,
});

const article = v.object({
  id: v.pipe(text, v.nonEmpty()),
  url: text,
  title: optionalText,
  publisher: optionalText,
  hostname: optionalText,
  lang: optionalText,
  publishedAt: optionalText,
  updatedAt: optionalText,
  section: optionalText,
  origins: v.record(text, text),
  outlets: v.array(v.object({ name: text, kind: outletKind, mentions: count })),
  firstReadAt: text,
  lastReadAt: text,
  dateline: v.nullable(v.object({ place: text, agency: optionalText })),
  byline: names,
  creditLine: v.nullable(v.object({ text, names })),
  origin: v.picklist(['own', 'wire', 'with-wire', 'syndicated', 'press-release', 'unknown']),
});

const version = v.object({
  id: count,
  articleId: text,
  fingerprint: text,
  title: optionalText,
  passages: v.array(v.object({ fingerprint: text, text: optionalText })),
  isPartial: v.exactOptional(v.literal(true)),
  firstReadAt: text,
  lastReadAt: text,
});

const someMarks = v.partial(v.object(marks));
const change = v.object({
  id: count,
  act: v.picklist([
    'keep',
    'let-go',
    'correct',
    'tag',
    'note',
    'status',
    'dismiss',
    'readmit',
    'delete',
    'restore',
    'make',
    'import',
  ]),
  by: v.picklist(['popup', 'card', 'library', 'sidepanel', 'import', 'reader']),
  at: text,
  state: v.picklist(['done', 'undone', 'dropped']),
  turnedAt: optionalText,
  claimIds: names,
  entries: v.array(v.object({ claimId: text, before: someMarks, after: someMarks })),
});

/** The shapes by table, and what is made of them; ids are branded by being read from where only ids stand. */
export interface RecordOf {
  articles: ArticleRecord;
  claims: Claim;
  versions: VersionRecord;
  changes: ChangeRecord;
}

const schemas = { articles: article, claims: claim, versions: version, changes: change };

/** A record of a table as it is, or null where it is none. */
export function parseRecord<Table extends BackupTable>(table: Table, record: unknown): RecordOf[Table] | null {
  return v.is(schemas[table] as v.GenericSchema, record) ? (record as RecordOf[Table]) : null;
}
