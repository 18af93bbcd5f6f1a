export type Bytes = Uint8Array<ArrayBuffer>;

export function toBytes(text: string): Bytes {
  return new TextEncoder().encode(text);
}

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Null where the text is no Base64, or not as it is written: its spare bits could be changed unseen. */
export function fromBase64(text: string): Bytes | null {
  try {
    if (btoa(atob(text)) !== text) return null;
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What of WebCrypto hashing needs. */
export type Digest = Pick<SubtleCrypto, 'digest'>;

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export async function hashText(subtle: Digest, text: string): Promise<string> {
  return toHex(new Uint8Array(await subtle.digest('SHA-256', toBytes(text))));
}
