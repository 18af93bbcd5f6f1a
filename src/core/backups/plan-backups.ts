/** A backup that was written and proved. */
export interface KeptBackup {
  name: string;
  /** ISO 8601. */
  madeAt: string;
  /** Count of writes it holds. */
  revision: number;
}

export interface BackupPlan {
  /** Whether one is to be written now. */
  isDue: boolean;
  /** Those that may go, once the new one, if one is due, has been proved. */
  drop: KeptBackup[];
  /** When the last good one was made; null for never. */
  lastAt: string | null;
}

const dayMs = 86_400_000;
const keptDays = 7; // The newest of each of the last seven days,
const keptWeeks = 4; // of each of the four weeks,
const keptMonths = 12; // and of each of the twelve months in which there was one.

/**
 * Decides which backup to write and which to drop. One is due where something was written since the last one and that is
 * `everyDays` old, by whatever the clock says: a clock set back makes none due twice and drops none that is newer than now.
 * `now` is ISO 8601.
 */
export function planBackups(
  kept: readonly KeptBackup[],
  { now, revision, everyDays }: { now: string; revision: number; everyDays: number },
): BackupPlan {
  const newestFirst = [...kept].sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
  const [last] = newestFirst;
  const ageMs = last ? Math.abs(Date.parse(now) - Date.parse(last.madeAt)) : Number.POSITIVE_INFINITY;
  const isDue = last ? last.revision !== revision && ageMs >= everyDays * dayMs : revision > 0;
  const keep = new Set<KeptBackup>(newestFirst.slice(0, 1));
  for (const [length, count] of [
    [10, keptDays],
    [0, keptWeeks],
    [7, keptMonths],
  ] as const) {
    const periods = new Set<string>();
    for (const backup of newestFirst) {
      const period = length === 0 ? weekOf(backup.madeAt) : backup.madeAt.slice(0, length);
      if (periods.has(period) || periods.size >= count) continue;
      periods.add(period);
      keep.add(backup);
    }
  }
  return { isDue, drop: newestFirst.filter((backup) => !keep.has(backup)), lastAt: last?.madeAt ?? null };
}

/** Number of the week since a Monday, as text; any week that is the same for two times of one week will do. */
const weekOf = (at: string) => `week ${Math.floor((Date.parse(at) / dayMs + 3) / 7)}`;
