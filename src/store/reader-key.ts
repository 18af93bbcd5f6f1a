import { Dexie, type EntityTable } from 'dexie';

/** The reader's own key for signing, as it is kept. */
export interface KeptKey {
  id: 'reader';
  algorithm: string;
  /** Its private half can be used and never read out. */
  pair: CryptoKeyPair;
  /** ISO 8601. */
  madeAt: string;
}

const databaseName = 'hearsay-keys';

/** Keys can be kept in IndexedDB only. They lie in a database of their own: they are no record, and no backup can hold them. */
class Keys extends Dexie {
  declare readonly keys: EntityTable<KeptKey, 'id'>;

  constructor() {
    super(databaseName);
    this.version(1).stores({ keys: 'id' });
  }
}

/** The reader's key; null where none was made yet, or where the browser lost it. */
export function recallReaderKey(): Promise<KeptKey | null> {
  return withKeys(async (keys) => (await keys.keys.get('reader')) ?? null);
}

/** Keeps a key, unless there is one: two pages that make one at once end with the same. Gives the one that is kept. */
export function keepReaderKey(key: Omit<KeptKey, 'id'>): Promise<KeptKey> {
  return withKeys((keys) =>
    keys.transaction('rw', keys.keys, async () => {
      const earlier = await keys.keys.get('reader');
      if (earlier) return earlier;
      const kept: KeptKey = { id: 'reader', ...key };
      await keys.keys.add(kept);
      return kept;
    }),
  );
}

/** Deletes the key with its database, for good: what it signed stays provable, nothing more can be signed with it. */
export function forgetReaderKey(): Promise<void> {
  return Dexie.delete(databaseName);
}

async function withKeys<Result>(use: (keys: Keys) => Promise<Result>): Promise<Result> {
  const keys = new Keys();
  try {
    return await use(keys);
  } finally {
    keys.close();
  }
}
