/** The part of `storage.local` that the store needs, given by the caller. It outlives the database: what we know of it, and the last backups, lie there. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
