const shingleWords = 3; // Two words meet by chance too often, four miss too many rewordings.
const windowShingles = 3; // With three words a shingle, any five words in a row that two quotations share have one mark in common.

/**
 * Marks of folded words, such that quotations with words in common have marks in common: of the hashes of each three
 * words in a row, the least one in each window (winnowing: Schleimer, Wilkerson and Aiken, 2003). Unlike MinHash it finds
 * a short cut from a long quotation as surely as two of equal length. Numbers of 32 bits, in reading order, none twice in a row.
 */
export function findMarks(folded: string): number[] {
  const hashes = hashShingles(folded);
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

const space = 32;
const basis = 0x811c9dc5; // With the prime, those of FNV-1a for 32 bits.
const prime = 0x01000193;

/**
 * FNV-1a over each three words and the space after each of them. The hashes that begin with the last three words grow side by
 * side: taking the words apart and hashing each one three times took three times as long.
 */
function hashShingles(folded: string): number[] {
  const hashes: number[] = [];
  let [ofThree, ofTwo, ofOne] = [0, 0, basis]; // Named by the words that they hold when the word being read ends.
  let words = 0;
  for (let at = 0; at <= folded.length; at++) {
    const letter = at < folded.length ? folded.charCodeAt(at) : space;
    ofThree = Math.imul(ofThree ^ letter, prime);
    ofTwo = Math.imul(ofTwo ^ letter, prime);
    ofOne = Math.imul(ofOne ^ letter, prime);
    if (letter !== space) continue;
    words++;
    if (words >= shingleWords) hashes.push(mix(ofThree));
    ofThree = ofTwo;
    ofTwo = ofOne;
    ofOne = basis;
  }
  return hashes;
}

/** Murmur3's finalizer, so that the least hash is any of them. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
