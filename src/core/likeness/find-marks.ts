const shingleWords = 3; // Two words meet by chance too often, four miss too many rewordings.
const windowShingles = 3; // With three words a shingle, any five words in a row that two quotations share have one mark in common.

/**
 * Marks of folded words, such that quotations with words in common have marks in common: of the hashes of each three
 * words in a row, the least one in each window (winnowing: Schleimer, Wilkerson and Aiken, 2003). Unlike MinHash it finds
 * a short cut from a long quotation as surely as two of equal length. Numbers of 32 bits, in reading order, none twice in a row.
 */
export function findMarks(words: readonly string[]): number[] {
  const hashes: number[] = [];
  for (let at = 0; at + shingleWords <= words.length; at++) {
    hashes.push(hashWords(words, at));
  }
  const marks: number[] = [];
  let last = -1;
  for (let from = 0; from === 0 || from + windowShingles <= hashes.length; from++) {
    let least = from;
    for (let at = from; at < Math.min(from + windowShingles, hashes.length); at++) {
      // The rightmost of equal ones, so that fewer are taken.
      if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    }
    const mark = hashes[least];
    if (mark !== undefined && least !== last) marks.push(mark);
    last = least;
  }
  return marks;
}

/** FNV-1a over three words, mixed at the end so that the least hash is any of them (murmur3's finalizer). */
function hashWords(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let word = from; word < from + shingleWords; word++) {
    const letters = words[word] ?? '';
    for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
