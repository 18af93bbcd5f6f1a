import type { BackupPlaceKind } from './backup-log';

/** A place that backups are put into, by their names. */
export interface BackupPlace {
  kind: BackupPlaceKind;
  /** Writes a file as a whole or not at all. */
  write(name: string, file: Blob): Promise<void>;
  /** What stands there now, to be proved; null where it is gone or the place cannot be read back. */
  read(name: string): Promise<Blob | null>;
  remove(name: string): Promise<void>;
}
