/** The disk, or our share of it, is full. The database stands as it did before; the reader should be offered a backup. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';

  constructor(cause: unknown) {
    super('There is no room left to write to. Nothing was changed.', { cause });
  }
}

/** `StorageFull` where an error, or one it wraps, is the browser's QuotaExceededError; otherwise null. */
export function storageFullFrom(error: unknown): StorageFull | null {
  if (error instanceof StorageFull) return error;
  const seen = new Set<unknown>([error]);
  for (const each of seen) {
    if (typeof each !== 'object' || each === null) continue;
    if ('name' in each && each.name === 'QuotaExceededError') return new StorageFull(error);
    for (const wrapped of wrappedIn(each)) seen.add(wrapped); // A set goes on over what is added to it.
  }
  return null;
}

/** Dexie wraps the browser's error as `inner`, of many rows as `failures`; a failure at commit stands in an AbortError. */
function wrappedIn(error: object): unknown[] {
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures.slice(0, 1) : [];
  return ['inner' in error ? error.inner : null, 'cause' in error ? error.cause : null, ...failures];
}
