import type { StorageArea } from '../../src/store/storage-area';

/** A storage.local in memory; what is put in survives only as JSON, as in a browser. */
export function memoryStorage(): StorageArea & { keys: () => string[] } {
  const stored = new Map<string, string>();
  return {
    keys: () => [...stored.keys()].sort(),
    get: async (keys) =>
      Object.fromEntries(keys.flatMap((key) => (stored.has(key) ? [[key, JSON.parse(stored.get(key) ?? '')]] : []))),
    async set(entries) {
      for (const [key, value] of Object.entries(entries)) stored.set(key, JSON.stringify(value));
    },
    async remove(keys) {
      for (const key of keys) stored.delete(key);
    },
  };
}
