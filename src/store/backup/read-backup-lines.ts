import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../../core/model';
import type { Database } from '../database';
import { readAsOneMoment, type SlicedReading } from '../read-as-one-moment';
import { readSlices } from '../read-slices';
import type { ChangeRecord, VersionRecord } from '../records';
import { type BackupTable, backupTables } from './backup';
import { type FreshLine, type LineSlice, lineEnd } from './line-slice';

/** The lines of one table as read in slices, and what was written since. */
export interface TableLines {
  slices: LineSlice[];
  /** Whether the line of a key does not stand any more, or stands among the fresh ones. */
  isStale: (key: LineSlice['keys'][number]) => boolean;
  fresh: FreshLine[];
}

/** What belongs to an article, read again. */
interface FreshArticle {
  article: ArticleRecord | undefined;
  claims: Claim[];
  versions: VersionRecord[];
}

type KnownChange = Pick<ChangeRecord, 'state' | 'claimIds'>;

/** Reads everything that a backup holds, as it stands at one moment, without keeping writes waiting. */
export async function readBackupLines(
  database: Database,
  onRead: (rows: number) => void,
): Promise<Record<BackupTable, TableLines>> {
  const reading = startReading(database, onRead);
  await readAsOneMoment(database, reading);
  return reading.read();
}

function startReading(database: Database, onRead: (rows: number) => void) {
  let slices: Record<BackupTable, LineSlice[]>;
  /** Whose the rows are, by their keys: every write tells which articles it touches. */
  let owners: { claims: Map<ClaimId, ArticleId>; versions: Map<number, ArticleId> };
  let changes: Map<number, KnownChange>;
  const again = new Map<ArticleId, FreshArticle>();
  let present: ReadonlySet<ArticleId>;
  const changesAgain = new Map<number, ChangeRecord | undefined>();

  const isStaleArticle = (id: ArticleId | undefined) => id === undefined || again.has(id) || !present.has(id);
  /** A change is turned together with its claims. One that was undone may have been dropped, and of claims gone for good nobody tells. */
  const mayHaveTurned = ({ state, claimIds }: KnownChange) =>
    state === 'undone' || claimIds.some((id) => isStaleArticle(owners.claims.get(id)));

  const readTable = async <Row extends { id: string | number }>(name: BackupTable, onRow: (row: Row) => void) => {
    await readSlices<Row>(database, name, (rows) => {
      for (const row of rows) onRow(row);
      const lines = new Blob([rows.map((row) => JSON.stringify(row)).join(lineEnd)]);
      slices[name].push({ keys: rows.map(({ id }) => id), lines });
      onRead(rows.length);
    });
  };

  return {
    async readAll() {
      slices = { articles: [], claims: [], versions: [], changes: [] };
      owners = { claims: new Map(), versions: new Map() };
      changes = new Map();
      again.clear();
      changesAgain.clear();
      const ids = new Map<ArticleId, ArticleId>(); // One text for each id, however many rows name it.
      await readTable<ArticleRecord>('articles', ({ id }) => ids.set(id, id));
      await readTable<Claim>('claims', ({ id, articleId }) => owners.claims.set(id, ids.get(articleId) ?? articleId));
      await readTable<VersionRecord>('versions', ({ id, articleId }) => owners.versions.set(id, articleId));
      await readTable<ChangeRecord>('changes', ({ id, state, entries }) => {
        changes.set(id, { state, claimIds: entries.map(({ claimId }) => claimId) }); // An import names its claims there alone.
      });
    },

    async readAgain(articles: readonly ArticleId[]) {
      const [records, claims, versions] = await Promise.all([
        database.articles.bulkGet([...articles]),
        database.claims.where('articleId').anyOf(articles).toArray(),
        database.versions.where('articleId').anyOf(articles).toArray(),
      ]);
      for (const [at, id] of articles.entries()) again.set(id, { article: records[at], claims: [], versions: [] });
      for (const claim of claims) again.get(claim.articleId)?.claims.push(claim);
      for (const version of versions) again.get(version.articleId)?.versions.push(version);
    },

    async close(articles: ReadonlySet<ArticleId>) {
      present = articles;
      const suspects = [...changes].flatMap(([id, change]) => (mayHaveTurned(change) ? [id] : []));
      const lastId = Math.max(0, ...[...changes.keys()].slice(-1));
      const read = await database.changes.bulkGet(suspects);
      for (const [at, id] of suspects.entries()) changesAgain.set(id, read[at]);
      for (const change of await database.changes.where(':id').above(lastId).toArray()) {
        changesAgain.set(change.id, change);
      }
    },

    read(): Record<BackupTable, TableLines> {
      const standing = [...again.values()].filter(({ article }) => article !== undefined && present.has(article.id));
      const rows = {
        articles: standing.flatMap(({ article }) => article ?? []),
        claims: standing.flatMap(({ claims }) => claims),
        versions: standing.flatMap(({ versions }) => versions),
        changes: [...changesAgain.values()].filter((change) => change !== undefined),
      };
      const isStale: Record<BackupTable, TableLines['isStale']> = {
        articles: (key) => isStaleArticle(key as ArticleId),
        claims: (key) => isStaleArticle(owners.claims.get(key as ClaimId)),
        versions: (key) => isStaleArticle(owners.versions.get(key as number)),
        changes: (key) => changesAgain.has(key as number),
      };
      return Object.fromEntries(
        backupTables.map((name) => {
          const fresh = rows[name].map((row): FreshLine => ({ key: row.id, line: JSON.stringify(row) }));
          return [name, { slices: slices[name], isStale: isStale[name], fresh }];
        }),
      ) as Record<BackupTable, TableLines>;
    },
  } satisfies SlicedReading & { read: () => unknown };
}
