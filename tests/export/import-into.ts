import { type ImportPlan, planImport } from '../../src/export/plan-import';
import type { ReadRecords } from '../../src/export/read-records';
import type { Records } from '../../src/export/records';
import { exportedAt } from './sample-records';

export const nothing: Records = { articles: [], claims: [] };

/** Text that went through a file: what is no Unicode is lost there. */
export function throughFile(chunks: Iterable<string>): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode([...chunks].join('')));
}

export function planInto(known: Records, read: ReadRecords, importedAt = exportedAt): ImportPlan {
  let last = 0;
  return planImport(read, { known, importedAt, newId: () => `new-${++last}` });
}

/** Does what the store does with a plan. */
export function applyPlan(known: Records, plan: ImportPlan): Records {
  const replace = <Row extends { id: string }>(
    rows: Row[],
    { new: added, changed }: { new: Row[]; changed: { after: Row }[] },
  ) => {
    const after = new Map(changed.map((change) => [change.after.id, change.after]));
    return [...rows.map((row) => after.get(row.id) ?? row), ...added];
  };
  return { articles: replace(known.articles, plan.articles), claims: replace(known.claims, plan.claims) };
}

/** The library after importing into an empty one. */
export function importFresh(read: ReadRecords): Records {
  return applyPlan(nothing, planInto(nothing, read));
}

/** What importing changes: rows added, rows changed. */
export function countChanges({ articles, claims }: ImportPlan): number {
  const changed = [...articles.changed, ...claims.changed].filter(({ fields }) => fields.length > 0);
  return articles.new.length + claims.new.length + changed.length;
}
