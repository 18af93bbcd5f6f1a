import type { ArticleId } from '../model';
import { type Group, groupClaims } from './group-claims';
import type { LibraryQuery, SortKey } from './library-query';
import { claimMatcher } from './match-claim';
import type { Shelf, ShelvedClaim } from './shelf';
import { compareClaims } from './sort-claims';
import { unpackShelf } from './unpack-shelf';

/** Gives the reader's day (YYYY-MM-DD) of a time in milliseconds; core knows no time zone. */
export type DayOf = (time: number) => string;

/** What a query found: the claims in the order in which they are shown, and where each group of them begins. */
export interface FoundClaims {
  claims: ShelvedClaim[];
  /** Empty where the query does not group. */
  groups: Group[];
}

/** All shelves in memory, to be searched as the reader types. */
export interface LibraryIndex {
  /** Puts shelves in place of those of the same articles. */
  put(shelves: readonly Shelf[]): void;
  remove(articles: readonly ArticleId[]): void;
  find(query: LibraryQuery): FoundClaims;
  /** All claims, those in the trash included, in no particular order. */
  claims(): ShelvedClaim[];
}

export function createLibraryIndex(dayOf: DayOf = (time) => new Date(time).toISOString().slice(0, 10)): LibraryIndex {
  const byArticle = new Map<ArticleId, ShelvedClaim[]>();
  const shared = new Map<string, string>();
  const sorted = new Map<SortKey, ShelvedClaim[]>();
  let last: { query: LibraryQuery; matching: ShelvedClaim[] } | null = null;

  const share = (text: string) => {
    const known = shared.get(text);
    if (known === undefined) shared.set(text, text);
    return known ?? text;
  };
  const claims = () => [...byArticle.values()].flat();

  /** Sorting a hundred thousand claims takes longer than searching them, so it is done once for each key. */
  function sortBy(key: SortKey): ShelvedClaim[] {
    const known = sorted.get(key);
    if (known) return known;
    const fresh = claims().sort(compareClaims[key]);
    sorted.set(key, fresh);
    return fresh;
  }

  return {
    put(shelves) {
      if (shelves.length === 0) return;
      for (const shelf of shelves) byArticle.set(shelf.article.id, unpackShelf(shelf, share));
      sorted.clear();
      last = null;
    },
    remove(articles) {
      if (articles.length === 0) return;
      for (const id of articles) byArticle.delete(id);
      sorted.clear();
      last = null;
    },
    find(query) {
      // What begins with "bri" is among what begins with "br": each letter typed searches only what the last one left.
      const among = last && isNarrower(query, last.query) ? last.matching : sortBy(query.sortBy);
      const matching = among.filter(claimMatcher(query, dayOf));
      last = { query, matching };
      return groupClaims(query.isReversed ? [...matching].reverse() : matching, query.groupBy, dayOf);
    },
    claims,
  };
}

/** Whether a query asks for no claim that another, typed before it, did not ask for, in the same order. */
function isNarrower(query: LibraryQuery, before: LibraryQuery): boolean {
  const { words, groupBy: _, isReversed: _reversed, ...rest } = query;
  const { words: wordsBefore, groupBy: _before, isReversed: _reversedBefore, ...restBefore } = before;
  // An exclusion typed on excludes less, and a phrase closed begins another one.
  return (
    words.startsWith(wordsBefore) && !/["“”„«»-]/.test(words) && JSON.stringify(rest) === JSON.stringify(restBefore)
  );
}
