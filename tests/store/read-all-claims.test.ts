import { expect, test } from 'vitest';
import type { Claim, ClaimId } from '../../src/core/model';
import { readAllClaims } from '../../src/store/read-all-claims';
import { openTestDatabase, recordWords } from './open-test-database';

/** Ids at the ends of the lanes and between them, such as a file may bring that is not ours. */
const oddIds = ['', '!', '3f', '4', '40', '7fff', '8', 'b', 'c', 'c0', 'ffff', 'Ω', '💬'];

test('every claim is read once, whatever its id, more than are read at a time too', async () => {
  const database = openTestDatabase();
  const { claims } = await recordWords(database, ['“The harbour stays open.”']);
  const [first] = claims;
  if (!first) return expect.unreachable();
  const ids = [...oddIds, ...Array.from({ length: 2500 }, (_, at) => `9${String(at).padStart(6, '0')}`)];
  await database.claims.bulkAdd(ids.map((id): Claim => ({ ...first, id: id as ClaimId, fingerprint: `of ${id}` })));
  const read: string[] = [];
  const shares: number[] = [];
  await database.transaction('r', database.claims, database.ledger, () =>
    readAllClaims(
      database,
      (rows) => {
        for (const { id } of rows) read.push(id);
      },
      (share) => shares.push(share),
    ),
  );
  expect(read.sort()).toEqual([...ids, first.id].sort());
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
