import fastDiff from 'fast-diff';

/** A stretch of text that stayed, came or went. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What became of a text, character by character (Myers' algorithm, never between the halves of a surrogate pair). Texts so
 * long and so different that it would take seconds are told as taken out and put in as a whole, but for their common ends.
 */
export function diffCharacters(before: string, after: string): DiffPart[] {
  const shared = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shared && before[prefix] === after[prefix]) prefix++;
  if (isHighSurrogate(before, prefix - 1)) prefix--;
  let suffix = 0;
  while (suffix < shared - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  if (isLowSurrogate(before, before.length - suffix)) suffix--;
  const old = before.slice(prefix, before.length - suffix);
  const fresh = after.slice(prefix, after.length - suffix);
  const middle: DiffPart[] =
    old.length * fresh.length > mostComparisons
      ? [
          { kind: 'removed', text: old },
          { kind: 'added', text: fresh },
        ]
      : fastDiff(old, fresh, undefined, true).map(([sign, text]) => ({ kind: kinds[sign], text }));
  return joinParts([
    { kind: 'same', text: before.slice(0, prefix) },
    ...middle,
    { kind: 'same', text: before.slice(before.length - suffix) },
  ]);
}

const mostComparisons = 25_000_000; // Two passages of 5,000 characters with nothing in common: some 100 ms.
const kinds = { [-1]: 'removed', 0: 'same', 1: 'added' } as const;

const isHighSurrogate = (text: string, at: number) => /^[\ud800-\udbff]$/.test(text.charAt(at));
const isLowSurrogate = (text: string, at: number) => /^[\udc00-\udfff]$/.test(text.charAt(at));

/** Leaves empty parts out and joins neighbours of one kind. */
function joinParts(parts: DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  for (const { kind, text } of parts) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined;
}
