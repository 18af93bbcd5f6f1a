import * as v from 'valibot';
import type { ArticleRecord, Claim } from '../../core/model';
import { articleShape, claimShape, markShapes } from '../../core/record-shapes';
import type { ChangeRecord, VersionRecord } from '../records';
import type { BackupTable } from './backup';

/** The shapes of the records in a backup. A field missing or of another kind refuses the record; fields we do not know stay. */

const text = v.string();
const optionalText = v.nullable(text);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const names = v.array(text);

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

const someMarks = v.partial(v.object(markShapes));
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
  articleIds: v.exactOptional(names),
  entries: v.array(v.object({ claimId: text, before: someMarks, after: someMarks })),
});

/** The shapes by table, and what is made of them; ids are branded by being read from where only ids stand. */
export interface RecordOf {
  articles: ArticleRecord;
  claims: Claim;
  versions: VersionRecord;
  changes: ChangeRecord;
}

const schemas = { articles: articleShape, claims: claimShape, versions: version, changes: change };

/** A record of a table as it is, or null where it is none. */
export function parseRecord<Table extends BackupTable>(table: Table, record: unknown): RecordOf[Table] | null {
  return v.is(schemas[table] as v.GenericSchema, record) ? (record as RecordOf[Table]) : null;
}
