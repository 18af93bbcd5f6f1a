import type { ClaimId } from '../../core/model';
import type { CapsuleEvent, SigningAlgorithm } from '../../export/capsule/capsule-shape';
import type { CapsuleWords } from '../../export/capsule/capsule-words';
import { fingerprintKey, makeReaderKey, type ReaderKey } from '../../export/capsule/reader-key';
import { verifyCapsule } from '../../export/verify-capsule';
import { writeCapsule } from '../../export/write-capsule';
import type { Database } from '../../store/database';
import { readRecords } from '../../store/read-records';
import { type KeptKey, keepReaderKey, recallReaderKey } from '../../store/reader-key';
import type { ChangeRecord } from '../../store/records';
import { readHistory } from '../../store/turn-changes';

/** The reader's key, made at its first use, and what others know it by. */
export async function openReaderKey(): Promise<{ key: ReaderKey; fingerprint: string }> {
  const kept = (await recallReaderKey()) ?? (await makeKey());
  const key: ReaderKey = { algorithm: kept.algorithm as SigningAlgorithm, pair: kept.pair };
  return { key, fingerprint: await fingerprintKey(crypto.subtle, key) };
}

async function makeKey(): Promise<KeptKey> {
  const { algorithm, pair } = await makeReaderKey(crypto.subtle);
  return keepReaderKey({ algorithm, pair, madeAt: new Date().toISOString() });
}

export interface CapsuleWish {
  claims: readonly ClaimId[];
  signedBy: string;
  /** What its page says. */
  words: CapsuleWords;
  /** ISO 8601. */
  madeAt: string;
}

/** Makes an evidence capsule of claims as they are recorded, and opens it once itself before handing it out. */
export async function makeCapsule(database: Database, { claims, signedBy, words, madeAt }: CapsuleWish): Promise<Blob> {
  const { key } = await openReaderKey();
  const records = await readRecords(database, claims);
  const histories = await Promise.all(records.claims.map(({ id }) => readHistory(database, id)));
  const wanted = new Set(records.claims.map(({ id }) => id));
  const changes = new Map(histories.flat().map((change) => [change.id, change]));
  const history = [...changes.values()].sort((a, b) => a.id - b.id).flatMap((change) => describeEvents(change, wanted));
  const html = await writeCapsule(crypto.subtle, { records, history, key, signedBy, words, madeAt });
  const { isVerified } = await verifyCapsule(crypto.subtle, html);
  if (!isVerified) throw new Error('The capsule does not verify.');
  return new Blob([html], { type: 'text/html;charset=utf-8' });
}

/** One event a field, as a capsule tells a history. */
function describeEvents({ at, entries }: ChangeRecord, wanted: ReadonlySet<ClaimId>): CapsuleEvent[] {
  return entries
    .filter(({ claimId }) => wanted.has(claimId))
    .flatMap(({ claimId, before, after }) =>
      (Object.keys(after) as (keyof typeof after)[]).map((field) => ({
        at,
        claimId,
        field,
        before: before[field] ?? null,
        after: after[field] ?? null,
      })),
    );
}
