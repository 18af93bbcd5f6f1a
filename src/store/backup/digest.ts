/** Sums up lines so that a damaged one is noticed; no protection against forgery. */
export interface Digest {
  add(line: string): void;
  read(): string;
}

/** FNV-1a and a second, differently mixed hash of 32 bits each; see `fingerprintText`. */
export function createDigest(): Digest {
  let a = 0x811c9dc5;
  let b = 0x41c6ce57;
  return {
    add(line) {
      for (let at = 0; at < line.length; at++) {
        const unit = line.charCodeAt(at);
        a = Math.imul(a ^ unit, 0x01000193);
        b = Math.imul(b ^ unit, 0x5f356495);
        b ^= b >>> 15;
      }
    },
    read: () => (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0'),
  };
}
