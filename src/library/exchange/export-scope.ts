import type { LibraryIndex } from '../../core/finding/library-index';
import { type LibraryQuery, wholeLibrary } from '../../core/finding/library-query';
import { writeQueryAddress } from '../../core/finding/query-address';
import type { ClaimId } from '../../core/model';
import type { ClaimsToRead } from '../../store/read-records';

/** How much to export: what is selected, what a view shows, all that is kept, everything. */
export type ScopeKind = 'selection' | 'found' | 'kept' | 'all';

export interface ExportScope {
  kind: ScopeKind;
  count: number;
}

interface Asked {
  query: LibraryQuery;
  claims: readonly ClaimId[];
}

/** What can be chosen here, the narrowest first. */
export function listScopes(index: LibraryIndex, { query, claims }: Asked): ExportScope[] {
  let [all, kept] = [0, 0];
  for (const claim of index.claims()) {
    if (claim.isDeleted || claim.isDismissed) continue;
    all++;
    if (claim.isKept) kept++;
  }
  const isQuery = writeQueryAddress({ ...query, sortBy: 'read', groupBy: 'article', isReversed: false }) !== '';
  return [
    ...(claims.length > 0 ? [{ kind: 'selection' as const, count: claims.length }] : []),
    ...(isQuery ? [{ kind: 'found' as const, count: findIds(index, query).length }] : []),
    { kind: 'kept', count: kept },
    { kind: 'all', count: all },
  ];
}

/** What the worker has to read for it. */
export function claimsOfScope(index: LibraryIndex, kind: ScopeKind, { query, claims }: Asked): ClaimsToRead {
  if (kind === 'selection') return claims;
  return kind === 'found' ? findIds(index, query) : kind;
}

/** The same by name, for what is made of a few claims. */
export function idsOfScope(index: LibraryIndex, kind: ScopeKind, asked: Asked): readonly ClaimId[] {
  const claims = claimsOfScope(index, kind, asked);
  return typeof claims === 'string' ? shownClaims(index, claims).map(({ id }) => id) : claims;
}

/** Some of its claims, those of one article, to show what they would look like. */
export function sampleOfScope(index: LibraryIndex, kind: ScopeKind, asked: Asked, most: number): ClaimId[] {
  const wanted = claimsOfScope(index, kind, asked);
  if (typeof wanted !== 'string') return wanted.slice(0, most);
  const shown = shownClaims(index, wanted);
  const last = shown.reduce((latest, { article }) => (article.lastReadAt > latest ? article.lastReadAt : latest), '');
  const latest = shown.filter(({ article }) => article.lastReadAt === last).sort((a, b) => a.order - b.order);
  return latest.slice(0, most).map(({ id }) => id);
}

function shownClaims(index: LibraryIndex, wanted: 'all' | 'kept') {
  return index
    .claims()
    .filter(({ isDeleted, isDismissed, isKept }) => !isDeleted && !isDismissed && (wanted === 'all' || isKept));
}

function findIds(index: LibraryIndex, query: LibraryQuery): ClaimId[] {
  return index.find({ ...wholeLibrary, ...query, groupBy: 'none' }).claims.map(({ id }) => id);
}
