import { strFromU8, unzipSync } from 'fflate';

const largest = 500_000_000; // Bytes after unpacking; a bomb must not fill the memory.

/** The text files of a zip archive; null where it is none, or too large. */
export function unzipTexts(bytes: Uint8Array, extension: string): { name: string; text: string }[] | null {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        return name.endsWith(`.${extension}`) && total <= largest;
      },
    });
    if (total > largest) return null;
    return Object.entries(files).map(([name, content]) => ({ name, text: strFromU8(content) }));
  } catch {
    return null;
  }
}
