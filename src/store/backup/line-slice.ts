/** The keys of our tables; IndexedDB and JavaScript put both kinds in the same order. */
export type RowKey = string | number;

/** Some rows of a table, by rising keys, as lines of JSON. */
export interface LineSlice {
  keys: RowKey[];
  /** Parted by a comma and a line end; as bytes, so that no backup stands in memory as a whole. */
  lines: Blob;
}

export interface FreshLine {
  key: RowKey;
  line: string;
}

export const lineEnd = ',\n';

/** A slice without the lines that do not stand any more, and with fresh ones in their places. No JSON line holds a line end. */
export async function mergeSlice(
  slice: LineSlice,
  isStale: (at: number) => boolean,
  fresh: readonly FreshLine[],
): Promise<string[]> {
  const lines = (await slice.lines.text()).split(lineEnd);
  const standing = slice.keys.flatMap((key, at): FreshLine[] => (isStale(at) ? [] : [{ key, line: lines[at] ?? '' }]));
  return [...standing, ...fresh].sort(byKey).map(({ line }) => line);
}

export const byKey = (a: FreshLine, b: FreshLine): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
