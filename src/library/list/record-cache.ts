import { type ReadonlySignal, signal } from '@preact/signals';
import type { ShelvedClaim } from '../../core/finding/shelf';
import type { Claim, ClaimId } from '../../core/model';
import type { Database } from '../../store/database';
import { readClaims } from '../../store/read-claims';

/** The records of the claims in view, read as the reader scrolls. */
export interface RecordCache {
  /** The record as last read; null where it has not been read yet. */
  recordOf(id: ClaimId): Claim | null;
  /** Asks for records; what has changed since it was read is read again. */
  want(shelved: readonly ShelvedClaim[]): void;
  /** Puts in records that were read together with what is shelved of them. */
  prime(claims: readonly Claim[], shelved: readonly ShelvedClaim[]): void;
  /** Puts records in that are at hand, as after an edit. */
  take(claims: readonly Claim[]): void;
  /** Counts what was read, so that views follow. */
  readings: ReadonlySignal<number>;
}

const mostRecords = 1_000; // Some three megabytes; the rows of thirty windows.

export function createRecordCache(database: Database): RecordCache {
  /** With the shelved claim at whose sight a record was read: another one stands for a later state. */
  const records = new Map<ClaimId, { claim: Claim; readFor: ShelvedClaim | null }>();
  const readings = signal(0);
  let isReading = false;
  let wanted: readonly ShelvedClaim[] = [];

  async function readOn(): Promise<void> {
    if (isReading) return;
    isReading = true;
    try {
      // Rows that passed while the last ones were read are left out: only what is in view now counts.
      for (let missing = missingOf(wanted); missing.size > 0; missing = missingOf(wanted)) {
        const claims = await readClaims(database, [...missing.keys()]);
        for (const claim of claims) put(claim, missing.get(claim.id) ?? null);
        const gone = [...missing.keys()].filter((id) => records.get(id)?.readFor !== missing.get(id));
        if (gone.length > 0) wanted = wanted.filter(({ id }) => !gone.includes(id));
        readings.value++;
      }
    } finally {
      isReading = false;
    }
  }

  const missingOf = (shelved: readonly ShelvedClaim[]) =>
    new Map(shelved.filter((each) => records.get(each.id)?.readFor !== each).map((each) => [each.id, each]));

  function put(claim: Claim, readFor: ShelvedClaim | null): void {
    records.delete(claim.id);
    records.set(claim.id, { claim, readFor });
    for (const oldest of records.keys()) {
      if (records.size <= mostRecords) break;
      records.delete(oldest);
    }
  }

  return {
    recordOf: (id) => records.get(id)?.claim ?? null,
    want(shelved) {
      wanted = shelved;
      // A database that cannot be read is told by the index, which follows it all the time.
      readOn().catch(() => {});
    },
    prime(claims, shelved) {
      const byId = new Map(shelved.map((each) => [each.id, each]));
      for (const claim of claims) put(claim, byId.get(claim.id) ?? null);
    },
    take(claims) {
      for (const claim of claims) if (records.has(claim.id)) put(claim, null);
      readings.value++;
    },
    readings,
  };
}
