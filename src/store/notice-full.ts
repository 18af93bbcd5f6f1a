import type { StorageArea } from './storage-area';
import { storageFullFrom } from './storage-full';

const fullKey = 'care:full';

/**
 * Writes down that a write found no room, for the views to tell, and that a later one did. Gives what the write gives, and throws
 * what it throws. `at` is ISO 8601.
 */
export async function noticeFull<Result>(storage: StorageArea, at: string, write: Promise<Result>): Promise<Result> {
  try {
    const result = await write;
    if ((await readFull(storage)) !== null) await storage.remove([fullKey]);
    return result;
  } catch (error) {
    // On a disk without any room this may fail too; the page whose reading failed tells of it in any case.
    if (storageFullFrom(error)) await storage.set({ [fullKey]: at }).catch(() => {});
    throw error;
  }
}

/** Since when there is no room to write to, ISO 8601; null while there is. */
export async function readFull(storage: StorageArea): Promise<string | null> {
  const at = (await storage.get([fullKey]))[fullKey];
  return typeof at === 'string' ? at : null;
}
