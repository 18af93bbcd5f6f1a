import type { Database } from './database';
import type { StorageArea } from './storage-area';

const fullKey = 'care:full';

/** From now on, writes down that a write of this context found no room, for every view to tell, and that a later one did. */
export function noticeFull(database: Database, storage: StorageArea): void {
  database.onWritten = async (hadRoom) => {
    const isTold = (await readFull(storage)) !== null;
    if (isTold === !hadRoom) return;
    if (hadRoom) await storage.remove([fullKey]);
    // On a disk without any room this may fail too; whoever wrote tells of it in any case.
    else await storage.set({ [fullKey]: new Date().toISOString() }).catch(() => {});
  };
}

/** Since when there is no room to write to, ISO 8601; null while there is. */
export async function readFull(storage: StorageArea): Promise<string | null> {
  const at = (await storage.get([fullKey]))[fullKey];
  return typeof at === 'string' ? at : null;
}
