import * as v from 'valibot';
import { findCapsuleData, writeCapsulePage } from './capsule/capsule-page';
import { type Capsule, type CapsuleManifest, capsuleShape, manifestShape } from './capsule/capsule-shape';
import { type Digest, fromBase64, hashText, toBytes, toHex } from './capsule/encode-bytes';
import { isSignedBy } from './capsule/reader-key';
import { asObject, parseJson } from './reading/parse-json';

/** What of a capsule does not fit; `page` is the file around the data, its script above all. */
export type CapsuleProblem =
  | { kind: 'not-a-capsule' | 'manifest' | 'parts' | 'history' | 'signature' | 'page' }
  | { kind: 'part'; name: string }
  | { kind: 'event'; number: number };

export interface CapsuleReport {
  isVerified: boolean;
  problems: CapsuleProblem[];
  /** SHA-256 of the public key: whose it is, only the reader can know. Null where there is no key. */
  keyFingerprint: string | null;
  madeAt: string | null;
  capsule: Capsule | null;
}

/** Checks a capsule: every part, the history, the signature, and that the page around them is ours to the byte. */
export async function verifyCapsule(
  subtle: Digest & Pick<SubtleCrypto, 'verify' | 'importKey'>,
  html: string,
): Promise<CapsuleReport> {
  const capsule = readCapsule(html);
  if (!capsule) {
    return { isVerified: false, problems: [{ kind: 'not-a-capsule' }], keyFingerprint: null, madeAt: null, capsule };
  }
  const manifest = readManifest(capsule.manifest);
  const problems: CapsuleProblem[] = manifest
    ? [...(await checkParts(subtle, capsule, manifest)), ...(await checkHistory(subtle, capsule, manifest))]
    : [{ kind: 'manifest' }];
  const publicKey = fromBase64(capsule.signature.publicKey);
  const value = fromBase64(capsule.signature.value);
  const { algorithm } = capsule.signature;
  const isSigned =
    publicKey !== null &&
    value !== null &&
    (await isSignedBy(subtle, { algorithm, publicKey, value }, toBytes(capsule.manifest)));
  if (!isSigned) problems.push({ kind: 'signature' });
  if ((await writeCapsulePage(subtle, capsule)) !== html) problems.push({ kind: 'page' });
  const keyFingerprint = publicKey && toHex(new Uint8Array(await subtle.digest('SHA-256', publicKey)));
  return { isVerified: problems.length === 0, problems, keyFingerprint, madeAt: manifest?.madeAt ?? null, capsule };
}

function readCapsule(html: string): Capsule | null {
  const parsed = parseJson(findCapsuleData(html) ?? '');
  const result = v.safeParse(capsuleShape, 'value' in parsed ? parsed.value : null);
  return result.success ? result.output : null;
}

function readManifest(text: string): CapsuleManifest | null {
  const parsed = parseJson(text);
  const result = v.safeParse(manifestShape, 'value' in parsed ? parsed.value : null);
  return result.success ? result.output : null;
}

async function checkParts(subtle: Digest, { parts }: Capsule, manifest: CapsuleManifest): Promise<CapsuleProblem[]> {
  const expected = new Map(manifest.parts.map(({ name, sha256 }) => [name, sha256]));
  const problems: CapsuleProblem[] = expected.size === parts.length ? [] : [{ kind: 'parts' }];
  for (const { name, json } of parts) {
    if (expected.get(name) !== (await hashText(subtle, json))) problems.push({ kind: 'part', name });
  }
  return problems;
}

async function checkHistory(
  subtle: Digest,
  { history }: Capsule,
  manifest: CapsuleManifest,
): Promise<CapsuleProblem[]> {
  const problems: CapsuleProblem[] = [];
  let previous = '';
  for (const [at, json] of history.entries()) {
    const parsed = parseJson(json);
    const event = 'value' in parsed ? asObject(parsed.value) : null;
    if (event?.previous !== previous) problems.push({ kind: 'event', number: at + 1 });
    previous = await hashText(subtle, json);
  }
  if (manifest.historyHead !== previous || manifest.eventCount !== history.length) problems.push({ kind: 'history' });
  return problems;
}
