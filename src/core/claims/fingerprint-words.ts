/**
 * Same words, same fingerprint: case, punctuation, kind of quotation mark and white space do not count.
 * Two FNV-1a hashes of 32 bits, forwards and backwards, in hexadecimal: enough to tell the claims of one article apart.
 */
export function fingerprintWords(words: readonly string[]): string {
  const folded = words
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let forwards = offsetBasis;
  let backwards = offsetBasis;
  for (let at = 0, last = folded.length - 1; at <= last; at++) {
    forwards = Math.imul(forwards ^ folded.charCodeAt(at), prime);
    backwards = Math.imul(backwards ^ folded.charCodeAt(last - at), prime);
  }
  return hexadecimal(forwards) + hexadecimal(backwards);
}

// The constants of FNV-1a for 32 bits (Fowler, Noll and Vo).
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

const hexadecimal = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0');
