import type { ArticleRecord } from '../core/model';

const longestName = 100; // With its extension well below the 255 bytes of most file systems, whatever the script.

// Windows refuses these with any extension.
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A file name that every system takes: "2031-03-02 Bridge to open in May.md". `words` may be anything. */
export function nameFile(words: string, extension: string): string {
  const name = words
    .normalize('NFC')
    .replace(/[\p{Cs}\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, ' ') // Controls, lone surrogates and marks that turn the direction.
    .replace(/[<>:"/\\|?*#^[\]]/g, ' ') // Refused by Windows, or by Obsidian in links.
    .replace(/\s+/gu, ' ')
    .trim();
  const short = [...name].slice(0, longestName).join('').slice(0, longestName);
  const safe = short
    .replace(/\p{Cs}$/u, '')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
    .replace(reservedName, '_$&');
  return `${safe === '' ? 'hearsay' : safe}.${extension}`;
}

/** Names for the files of articles that sort by day and differ, also where case does not count. */
export function articleFileNames(
  articles: readonly ArticleRecord[],
  extension: string,
): Map<ArticleRecord['id'], string> {
  const taken = new Set<string>();
  const names = new Map<ArticleRecord['id'], string>();
  for (const { id, title, publisher, hostname, publishedAt, firstReadAt } of articles) {
    const day = /^\d{4}-\d\d-\d\d/.exec(publishedAt ?? firstReadAt)?.[0] ?? firstReadAt.slice(0, 10);
    const words = [day, publisher ?? hostname ?? '', title ?? ''].filter((each) => each !== '').join(' ');
    let name = nameFile(words, extension);
    const stem = name.slice(0, -extension.length - 1);
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} (${number}).${extension}`;
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

/** The name of an export: "hearsay 2031-03-09 1200 words.json". Sorts by time. */
export function exportFileName(exportedAt: string, extension: string, words = ''): string {
  const time = `${exportedAt.slice(0, 10)} ${exportedAt.slice(11, 16).replace(':', '')}`;
  return nameFile(`hearsay ${time} ${words}`.trimEnd(), extension);
}
