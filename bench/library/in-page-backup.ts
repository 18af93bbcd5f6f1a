import type { ClaimId } from '../../src/core/model';
import { proveBackup } from '../../src/store/backup/prove-backup';
import { writeBackup } from '../../src/store/backup/write-backup';
import { Database } from '../../src/store/database';
import { keepClaims } from '../../src/store/label-claim';

/** What runs in two tabs at once: a backup is made in one, and claims are kept in the other. */

export type BackupPhase = 'none' | 'write' | 'prove' | 'over';

const name = 'hearsay-bench';
const phaseKey = 'backup-phase';
const setPhase = (phase: BackupPhase) => localStorage.setItem(phaseKey, phase);
const readPhase = () => (localStorage.getItem(phaseKey) ?? 'none') as BackupPhase;

/** Makes a backup and proves it; gives the milliseconds of both. */
export async function backUp(): Promise<{ writeMs: number; proveMs: number }> {
  const database = new Database(name);
  const started = performance.now();
  setPhase('write');
  const { blob } = await writeBackup(database, new Date().toISOString());
  const writtenAt = performance.now();
  setPhase('prove');
  await proveBackup(blob);
  const provedAt = performance.now();
  setPhase('over');
  return { writeMs: writtenAt - started, proveMs: provedAt - writtenAt };
}

const betweenWritesMs = 150;

/** Keeps and lets go one claim after the other until the backup is over; gives the milliseconds of each, by what ran when it began. */
export async function keepBeside(): Promise<Record<BackupPhase, number[]>> {
  setPhase('none');
  const database = new Database(name);
  const ids: ClaimId[] = await database.claims.limit(50).primaryKeys();
  const times: Record<BackupPhase, number[]> = { none: [], write: [], prove: [], over: [] };
  for (let at = 0; times.over.length < 5; at++) {
    const phase = readPhase();
    const id = ids[at % ids.length];
    if (id === undefined) throw new Error('there is no claim to keep');
    const started = performance.now();
    await keepClaims(database, [id], Math.floor(at / ids.length) % 2 === 0);
    times[phase].push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, betweenWritesMs));
  }
  return times;
}
