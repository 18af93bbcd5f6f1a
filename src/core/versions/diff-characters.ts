import fastDiff from 'fast-diff';

/** A stretch of text that stayed, came or went. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What became of a text, character by character (Myers' algorithm; emoji stay whole). Texts so
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
  return mendPairs(
    joinParts([
      { kind: 'same', text: before.slice(0, prefix) },
      ...middle,
      { kind: 'same', text: before.slice(before.length - suffix) },
    ]),
  );
}

const mostComparisons = 25_000_000; // Two passages of 5,000 characters with nothing in common: some 100 ms.
const kinds = { [-1]: 'removed', 0: 'same', 1: 'added' } as const;

/** Moves halves of surrogate pairs that the algorithm left in a part that stayed into the parts that came and went. */
function mendPairs(parts: DiffPart[]): DiffPart[] {
  const mended: DiffPart[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at++];
    if (part?.kind === 'same') mended.push(part);
    if (part === undefined || part.kind === 'same') continue;
    const other = parts[at]?.kind === 'same' ? undefined : parts[at++];
    const following = parts[at];
    const texts = { removed: '', added: '', [part.kind]: part.text, ...(other ? { [other.kind]: other.text } : {}) };
    const last = mended.at(-1);
    let [start, end] = ['', ''];
    if (last && isHighSurrogate(last.text, last.text.length - 1)) {
      start = last.text.slice(-1);
      last.text = last.text.slice(0, -1);
    }
    if (following && isLowSurrogate(following.text, 0)) {
      end = following.text.slice(0, 1);
      following.text = following.text.slice(1);
    }
    for (const kind of ['removed', 'added'] as const) mended.push({ kind, text: start + texts[kind] + end });
  }
  return joinParts(mended);
}

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
