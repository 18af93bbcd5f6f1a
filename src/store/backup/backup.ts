import type { ArticleRecord, Claim } from '../../core/model';
import type { ChangeRecord, VersionRecord } from '../records';

/** Raised when a record's shape changes; older ones stay readable. Described in docs/formats/backup.md. */
export const formatVersion = 1;

/** What is kept and cannot be made again; the tables of a backup, in the order in which they stand in it. */
export const backupTables = ['articles', 'claims', 'versions', 'changes'] as const;
export type BackupTable = (typeof backupTables)[number];

export interface BackupRecords {
  articles: ArticleRecord[];
  claims: Claim[];
  versions: VersionRecord[];
  changes: ChangeRecord[];
}

/** What stands at the head of a backup. */
export interface BackupHead {
  format: 'hearsay-backup';
  formatVersion: number;
  databaseVersion: number;
  /** ISO 8601. */
  madeAt: string;
  counts: Record<BackupTable, number>;
}

/** A backup read back and found whole. */
export interface Backup {
  head: BackupHead;
  records: BackupRecords;
  digest: string;
}

/** Why a backup cannot be used; nothing was changed. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';

  constructor(
    readonly reason: 'not-a-backup' | 'newer-format' | 'cut-off' | 'damaged' | 'bad-record' | 'not-the-same-again',
    /** Where: a table and the place of a record in it. */
    readonly place: string | null = null,
  ) {
    super(`This backup cannot be used: ${reason}${place === null ? '' : `, ${place}`}.`);
  }
}
