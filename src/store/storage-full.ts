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
  const seen = new Set<unknown>();
  for (let at = error; typeof at === 'object' && at !== null && !seen.has(at); at = innerOf(at)) {
    seen.add(at);
    if ('name' in at && at.name === 'QuotaExceededError') return new StorageFull(error);
  }
  return null;
}

/** Dexie wraps the browser's error as `inner`; a failure at commit stands in an AbortError. */
function innerOf(error: object): unknown {
  if ('inner' in error && error.inner) return error.inner;
  return 'cause' in error ? error.cause : null;
}
