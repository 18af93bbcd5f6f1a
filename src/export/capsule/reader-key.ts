import type { SigningAlgorithm } from './capsule-shape';
import { type Bytes, toBase64, toHex } from './encode-bytes';

/** The reader's own key. The private half cannot be read out; the store keeps the pair as it is. */
export interface ReaderKey {
  algorithm: SigningAlgorithm;
  pair: CryptoKeyPair;
}

export const keyAlgorithms = {
  Ed25519: { name: 'Ed25519' },
  'ECDSA-P256-SHA256': { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const satisfies Record<SigningAlgorithm, Algorithm & { namedCurve?: string; hash?: string }>;

/** Makes a key: Ed25519 where the browser knows it, else ECDSA over P-256. */
export async function makeReaderKey(subtle: Pick<SubtleCrypto, 'generateKey'>): Promise<ReaderKey> {
  const make = async (algorithm: SigningAlgorithm): Promise<ReaderKey> => {
    const made = await subtle.generateKey(keyAlgorithms[algorithm], false, ['sign', 'verify']);
    return { algorithm, pair: made as CryptoKeyPair };
  };
  try {
    return await make('Ed25519');
  } catch {
    return make('ECDSA-P256-SHA256');
  }
}

export async function signBytes(
  subtle: Pick<SubtleCrypto, 'sign' | 'exportKey'>,
  { algorithm, pair }: ReaderKey,
  bytes: Bytes,
): Promise<{ algorithm: SigningAlgorithm; publicKey: string; value: string }> {
  const publicKey = await subtle.exportKey('spki', pair.publicKey);
  const value = await subtle.sign(keyAlgorithms[algorithm], pair.privateKey, bytes);
  return { algorithm, publicKey: toBase64(new Uint8Array(publicKey)), value: toBase64(new Uint8Array(value)) };
}

/** Whether the key made the signature over these bytes; false as well where key or algorithm make no sense. */
export async function isSignedBy(
  subtle: Pick<SubtleCrypto, 'verify' | 'importKey'>,
  { algorithm, publicKey, value }: { algorithm: SigningAlgorithm; publicKey: Bytes; value: Bytes },
  bytes: Bytes,
): Promise<boolean> {
  try {
    const key = await subtle.importKey('spki', publicKey, keyAlgorithms[algorithm], true, ['verify']);
    return await subtle.verify(keyAlgorithms[algorithm], key, value, bytes);
  } catch {
    return false;
  }
}

/** SHA-256 of the public half, in hexadecimal: what two people compare to know whose key it is. */
export async function fingerprintKey(
  subtle: Pick<SubtleCrypto, 'digest' | 'exportKey'>,
  { pair }: ReaderKey,
): Promise<string> {
  const publicKey = await subtle.exportKey('spki', pair.publicKey);
  return toHex(new Uint8Array(await subtle.digest('SHA-256', publicKey)));
}
