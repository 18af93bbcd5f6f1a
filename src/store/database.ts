import { Dexie, type EntityTable } from 'dexie';
import type { ArticleRecord, Claim } from '../core/model';

/** Everything recorded, in the extension's own origin. Versions are appended, never changed. */
export class Database extends Dexie {
  declare readonly articles: EntityTable<ArticleRecord, 'id'>;
  declare readonly claims: EntityTable<Claim, 'id'>;

  constructor(name = 'hearsay') {
    super(name);
    this.version(1).stores({
      articles: 'id, &url, lastReadAt',
      claims: 'id, &[articleId+fingerprint], articleId, lastSeenAt',
    });
  }
}
