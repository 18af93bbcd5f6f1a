import type { ArticleId } from '../model';
import { type Group, groupClaims } from './group-claims';
import type { LibraryQuery, SortKey } from './library-query';
import { filterMatcher, wordsMatcher } from './match-claim';
import type { Shelf, ShelvedClaim } from './shelf';
import { compareClaims } from './sort-claims';
import { unpackShelf } from './unpack-shelf';

/** Gives the reader's day (YYYY-MM-DD) of a time in milliseconds; core knows no time zone. */
export type DayOf = (time: number) => string;

/** What a query found: the claims in the order in which they are shown, and where each group of them begins. */
export interface FoundClaims {
  claims: readonly ShelvedClaim[];
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
  claims(): readonly ShelvedClaim[];
  isEmpty(): boolean;
}

export function createLibraryIndex(dayOf: DayOf = (time) => new Date(time).toISOString().slice(0, 10)): LibraryIndex {
  const byArticle = new Map<ArticleId, ShelvedClaim[]>();
  const shared = new Map<string, string>();
  const sorted = new Map<SortKey, ShelvedClaim[]>();
  /** What was found last, each search among what the one before it found; the first one has no words. */
  let searches: Search[] = [];

  const share = (text: string) => {
    const known = shared.get(text);
    if (known === undefined) shared.set(text, text);
    return known ?? text;
  };
  let all: ShelvedClaim[] | null = null;
  const claims = () => {
    all ??= [...byArticle.values()].flat();
    return all;
  };

  /** Sorting a hundred thousand claims takes longer than searching them, so it is done once for each key. */
  function sortBy(key: SortKey): ShelvedClaim[] {
    const known = sorted.get(key);
    if (known) return known;
    const fresh = [...claims()].sort(compareClaims[key]);
    sorted.set(key, fresh);
    return fresh;
  }

  /** One claim kept must not sort all others again: few claims are taken out of what is sorted and put in at their places. */
  function resort(articles: ReadonlySet<ArticleId>, fresh: readonly ShelvedClaim[]): void {
    searches = [];
    all = null;
    if (articles.size > mostResorted) sorted.clear();
    for (const [key, among] of sorted) {
      const rest = among.filter(({ article }) => !articles.has(article.id));
      sorted.set(key, mergeSorted(rest, [...fresh].sort(compareClaims[key]), compareClaims[key]));
    }
  }

  /** What begins with "bri" is among what begins with "br": each letter typed searches only what the last one left, each taken back nothing at all. */
  function search(query: LibraryQuery): ShelvedClaim[] {
    searches = searches.filter((earlier) => isNarrower(query, earlier.query));
    const { words } = query;
    if (searches.length === 0)
      remember({ ...query, words: '' }, sortBy(query.sortBy).filter(filterMatcher(query, dayOf)));
    const last = searches.at(-1);
    if (last?.query.words === words) return last.matching;
    return remember(query, (last?.matching ?? []).filter(wordsMatcher(words)));
  }

  function remember(query: LibraryQuery, matching: ShelvedClaim[]): ShelvedClaim[] {
    searches.push({ query, matching });
    return matching;
  }

  return {
    put(shelves) {
      if (shelves.length === 0) return;
      const fresh: ShelvedClaim[] = [];
      for (const shelf of shelves) {
        const unpacked = reuseEqual(unpackShelf(shelf, share), byArticle.get(shelf.article.id));
        byArticle.set(shelf.article.id, unpacked);
        fresh.push(...unpacked);
      }
      resort(new Set(shelves.map(({ article }) => article.id)), fresh);
    },
    remove(articles) {
      if (articles.length === 0) return;
      for (const id of articles) byArticle.delete(id);
      resort(new Set(articles), []);
    },
    find(query) {
      const matching = search(query);
      return groupClaims(query.isReversed ? [...matching].reverse() : matching, query.groupBy, dayOf);
    },
    claims,
    isEmpty: () => [...byArticle.values()].every(({ length }) => length === 0),
  };
}

const mostResorted = 500; // Articles, some ten thousand claims: from here on sorting everything takes no longer.

function mergeSorted<Value>(
  a: readonly Value[],
  b: readonly Value[],
  compare: (a: Value, b: Value) => number,
): Value[] {
  if (b.length === 0) return [...a];
  const merged: Value[] = [];
  let from = 0;
  for (const value of b) {
    // Where it belongs is looked for by halves: comparing it with each other one would take as long as sorting.
    let [low, high] = [from, a.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(a[middle] as Value, value) <= 0) low = middle + 1;
      else high = middle;
    }
    while (from < low) merged.push(a[from++] as Value);
    merged.push(value);
  }
  while (from < a.length) merged.push(a[from++] as Value);
  return merged;
}

interface Search {
  query: LibraryQuery;
  matching: ShelvedClaim[];
}

/** Claims that are as they were stay the same objects, so that whoever knows them need not read them again. */
function reuseEqual(fresh: ShelvedClaim[], known: readonly ShelvedClaim[] | undefined): ShelvedClaim[] {
  const [article, earlier] = [fresh[0]?.article, known?.[0]?.article];
  if (!known || JSON.stringify(article) !== JSON.stringify(earlier)) return fresh;
  const byId = new Map(known.map((claim) => [claim.id, claim]));
  return fresh.map((claim) => {
    const before = byId.get(claim.id);
    return before && JSON.stringify(before) === JSON.stringify(claim) ? before : claim;
  });
}

/** Whether a query asks for no claim that another, typed before it, did not ask for, in the same order. */
function isNarrower(query: LibraryQuery, before: LibraryQuery): boolean {
  const { words, groupBy: _, isReversed: _reversed, ...rest } = query;
  const { words: wordsBefore, groupBy: _before, isReversed: _reversedBefore, ...restBefore } = before;
  // An exclusion typed on excludes less.
  const isTypedOn = words.startsWith(wordsBefore) && !wordsBefore.includes('-');
  return isTypedOn && JSON.stringify(rest) === JSON.stringify(restBefore);
}
