import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ArticleId, ArticleRecord, Claim } from '../../core/model';
import type { Database } from '../../store/database';
import { readArticle, readVersions } from '../../store/read-claims';
import { type EditsBetween, readEdits } from '../../store/read-edits';
import type { VersionRecord } from '../../store/records';
import { type Acts, createActs } from '../list/acts';
import type { SharedIndex } from '../shared-index';

/** All that is recorded of one article. */
export interface RecordedArticle {
  article: ArticleRecord;
  claims: Claim[];
  versions: VersionRecord[];
  edits: EditsBetween[];
}

/** Reads an article, and again whenever the library changes. Null until it is read, `gone` where it is not recorded. */
export function useArticle(
  database: Database,
  index: ReadonlySignal<SharedIndex>,
  id: ArticleId,
): { found: ReadonlySignal<RecordedArticle | 'gone' | null>; acts: Acts } {
  const found = useSignal<RecordedArticle | 'gone' | null>(null);
  const acts = useMemo(
    () =>
      createActs(database, (changed) => {
        const known = found.peek();
        if (known === null || known === 'gone') return;
        const byId = new Map(changed.map((claim) => [claim.id, claim]));
        found.value = { ...known, claims: known.claims.map((claim) => byId.get(claim.id) ?? claim) };
      }),
    [database, found],
  );
  const { value: shared } = index;
  useEffect(() => {
    let isCurrent = true;
    read(database, id).then(
      (recorded) => {
        if (isCurrent) found.value = recorded;
      },
      () => {}, // The index tells where the database cannot be read.
    );
    acts.refresh().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [database, id, shared, found, acts]);
  return { found, acts };
}

async function read(database: Database, id: ArticleId): Promise<RecordedArticle | 'gone'> {
  const [recorded, versions, edits] = await Promise.all([
    readArticle(database, id),
    readVersions(database, id),
    readEdits(database, id),
  ]);
  return recorded ? { ...recorded, versions, edits } : 'gone';
}
