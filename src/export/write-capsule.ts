import { writeCapsulePage } from './capsule/capsule-page';
import type { CapsuleEvent, CapsuleManifest } from './capsule/capsule-shape';
import { type CapsuleWords, englishWords, wordsPart } from './capsule/capsule-words';
import { type Digest, hashText, toBytes } from './capsule/encode-bytes';
import { type ReaderKey, signBytes } from './capsule/reader-key';
import type { Records } from './records';

export interface CapsuleTask {
  /** Articles with the claims that are to be shown. */
  records: Records;
  /** What the reader did with these claims, oldest first; empty where nothing was recorded. */
  history: readonly CapsuleEvent[];
  key: ReaderKey;
  /** Who signs, in their own words; may be empty. */
  signedBy: string;
  /** What the page says, in the language of who makes it; otherwise English. */
  words?: CapsuleWords;
  /** ISO 8601. */
  madeAt: string;
}

/** One HTML file that holds claims as evidence and checks itself when it is opened; docs/formats/capsule.md. */
export async function writeCapsule(
  subtle: Digest & Pick<SubtleCrypto, 'sign' | 'exportKey'>,
  { records, history, key, signedBy, madeAt, words = englishWords }: CapsuleTask,
): Promise<string> {
  const parts = [
    { name: wordsPart, json: JSON.stringify(words) },
    ...records.articles.map((article) => ({ name: `article ${article.id}`, json: JSON.stringify(article) })),
    ...records.claims.map((claim) => ({ name: `claim ${claim.id}`, json: JSON.stringify(claim) })),
  ];
  const chain = await chainEvents(subtle, history);
  const manifest: CapsuleManifest = {
    format: 'hearsay-capsule',
    version: 1,
    madeAt,
    signedBy,
    parts: await Promise.all(parts.map(async ({ name, json }) => ({ name, sha256: await hashText(subtle, json) }))),
    historyHead: chain.head,
    eventCount: chain.events.length,
  };
  const text = JSON.stringify(manifest);
  return writeCapsulePage(subtle, {
    format: 'hearsay-capsule',
    version: 1,
    parts,
    history: chain.events,
    manifest: text,
    signature: await signBytes(subtle, key, toBytes(text)),
  });
}

/** Each event holds the hash of the one before, so that none can be taken out, put in or moved. */
async function chainEvents(
  subtle: Digest,
  history: readonly CapsuleEvent[],
): Promise<{ events: string[]; head: string }> {
  const events: string[] = [];
  let head = '';
  for (const { at, claimId, field, before, after } of history) {
    const json = JSON.stringify({ at, claimId, field, before, after, previous: head });
    events.push(json);
    head = await hashText(subtle, json);
  }
  return { events, head };
}
