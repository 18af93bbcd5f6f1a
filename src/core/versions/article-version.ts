import type { ArticleText, Block } from '../model';

/** One passage of an article as it was read. */
export interface Passage {
  /** Of its words as they stand, so that a comma moved is seen too. */
  fingerprint: string;
  /** Kept where the passage holds a claim, otherwise null: of the rest we only need to know that it changed. */
  text: string | null;
}

/** An article as it read at one time; what makes silent edits visible later. */
export interface ArticleVersion {
  /** Of headline and text together. */
  fingerprint: string;
  title: string | null;
  passages: Passage[];
  /** Only a part could be read, as before a paywall: what is missing from it says nothing. Absent where all was. */
  isPartial?: true;
}

/** What a version is made from: the words read, their blocks, and where the claims stand in them. */
export interface ReadWords extends Pick<ArticleText, 'text'> {
  blocks?: readonly Block[];
  title: string | null;
  /** Start of each piece of each claim. */
  claimStarts: readonly number[];
  isPartial?: boolean | undefined;
}

/** Describes an article as it reads now. */
export function describeVersion({ text, blocks, title, claimStarts, isPartial }: ReadWords): ArticleVersion {
  const starts = [...claimStarts].sort((a, b) => a - b);
  const spans = blocks && blocks.length > 0 ? blocks.map(({ span }) => span) : splitAtBlankLines(text);
  let next = 0;
  const passages = spans.map(([start, end]): Passage => {
    const words = text.slice(start, end);
    while (next < starts.length && (starts[next] ?? 0) < start) next++;
    const holdsClaim = next < starts.length && (starts[next] ?? 0) < end;
    return { fingerprint: fingerprintText(words), text: holdsClaim ? words : null };
  });
  const fingerprint = fingerprintText(`${title ?? ''}\n\n${text}`);
  return { fingerprint, title, passages, ...(isPartial ? { isPartial: true } : {}) };
}

function splitAtBlankLines(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    if (part.trim() !== '') spans.push([start, start + part.length]);
    start += part.length + 2;
  }
  return spans;
}

/** Two multiplicative hashes of 32 bits over the text with white space evened out, in hexadecimal. */
export function fingerprintText(text: string): string {
  const even = text.replace(/\s+/g, ' ').trim();
  let a = 0x811c9dc5; // FNV-1a's basis and prime, and for the second hash cyrb53's constants, so that they differ.
  let b = 0x41c6ce57;
  for (let at = 0; at < even.length; at++) {
    const unit = even.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5f356495);
    b ^= b >>> 15;
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}
