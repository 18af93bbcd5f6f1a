import type { BackupPlace } from './backup-place';
import type { StorageArea } from './storage-area';

/**
 * Keeps backups in `storage.local`, compressed: a browser that empties or loses the database leaves them, and the reader has
 * chosen nothing yet. Large libraries do not fit; they need a folder or the downloads.
 */
export function browserPlace(storage: StorageArea): BackupPlace {
  return {
    kind: 'browser',
    async write(name, file) {
      const bytes = new Uint8Array(
        await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
      );
      if (bytes.length > mostBytes) throw new TooLarge();
      const entries: Record<string, unknown> = {};
      let parts = 0;
      for (let at = 0; at < bytes.length; at += partBytes) {
        entries[partKey(name, parts++)] = encode(bytes.subarray(at, at + partBytes));
      }
      await storage.set({ ...entries, [headKey(name)]: parts });
    },
    async read(name) {
      const parts = (await storage.get([headKey(name)]))[headKey(name)];
      if (typeof parts !== 'number') return null;
      const keys = Array.from({ length: parts }, (_, part) => partKey(name, part));
      const stored = await storage.get(keys);
      const texts = keys.map((key) => stored[key]);
      if (!texts.every((text) => typeof text === 'string')) return null;
      const packed = new Blob(texts.map(decode));
      return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
    },
    async remove(name) {
      const parts = (await storage.get([headKey(name)]))[headKey(name)];
      const count = typeof parts === 'number' ? parts : 0;
      await storage.remove([headKey(name), ...Array.from({ length: count }, (_, part) => partKey(name, part))]);
    },
  };
}

/** The library is too large to be kept there as well. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

const mostBytes = 16_000_000; // Compressed; some 100,000 claims. More would slow whatever else reads storage.local.
const partBytes = 786_432; // A megabyte once encoded.

const headKey = (name: string) => `backup:file:${name}`;
const partKey = (name: string, part: number) => `backup:file:${name}:${part}`;

/** storage.local holds JSON only: bytes stand in it as base64. */
function encode(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
