import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SketchBlock } from '../core/likeness/sketch-block';
import type { ArticleRecord, Claim } from '../core/model';
import { copyBeforeUpgrade } from './copy-before-upgrade';
import { latestVersion } from './database-version';
import type { ChangeRecord, Ledger, ShelfRecord, VersionRecord } from './records';
import { shelveAll } from './shelve-articles';

/** Everything recorded, in the extension's own origin. Versions are appended, never changed; see docs/database.md. */
export class Database extends Dexie {
  declare readonly articles: EntityTable<ArticleRecord, 'id'>;
  declare readonly claims: EntityTable<Claim, 'id'>;
  declare readonly versions: EntityTable<VersionRecord, 'id'>;
  declare readonly changes: EntityTable<ChangeRecord, 'id'>;
  declare readonly shelves: Table<ShelfRecord, string>;
  declare readonly sketches: EntityTable<SketchBlock, 'id'>;
  declare readonly ledger: EntityTable<Ledger, 'id'>;

  /** Called after each write, and after each that found no room; see `noticeFull`. */
  onWritten: ((hadRoom: boolean) => Promise<void>) | null = null;

  /** Two first questions at a time open it twice: the second copy would be cut off by the upgrade after the first. */
  private copied: Promise<boolean> | null = null;

  constructor(name = 'hearsay') {
    super(name);
    this.version(1).stores({
      articles: 'id, &url, lastReadAt',
      claims: 'id, &[articleId+fingerprint], articleId, lastSeenAt',
    });
    this.version(2)
      .stores({
        versions: '++id, articleId',
        changes: '++id, [state+id], *claimIds',
        shelves: 'article.id, revision, oldestStamp',
        sketches: 'id',
        ledger: 'id',
      })
      .upgrade(() => shelveAll(this, new Date().toISOString()));
    // Each entry of an index costs an import a third of what its row does; see decision 13.
    this.version(3).stores({
      claims: 'id, &[articleId+fingerprint]',
      changes: '++id, [state+id], *claimIds, *articleIds',
    });
  }

  /**
   * Opens the database, and copies an older one aside before it is brought up to date. A copy that fails, on a full disk,
   * does not keep the library closed: bringing it up to date is one transaction.
   */
  override open(): ReturnType<Dexie['open']> {
    this.copied ??= copyBeforeUpgrade(this.name, latestVersion).catch(() => false);
    return this.copied.then(() => super.open()) as ReturnType<Dexie['open']>;
  }
}
