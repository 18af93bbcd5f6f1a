import { beginsLike } from './first-letters';
import type { DayOf } from './library-index';
import type { LibraryQuery, LibraryShelf } from './library-query';
import { holdsTerm, parseTypedWords } from './parse-typed-words';
import type { ShelvedClaim } from './shelf';

type Test = (claim: ShelvedClaim) => boolean;

/** Gives a test of whether a claim is one that a query asks for; cheap conditions are tried before the words. */
export function claimMatcher(query: LibraryQuery, dayOf: DayOf): Test {
  const [isAskedFor, holdsWords] = [filterMatcher(query, dayOf), wordsMatcher(query.words)];
  return (claim) => isAskedFor(claim) && holdsWords(claim);
}

/** The same, whatever the words. */
export function filterMatcher(query: LibraryQuery, dayOf: DayOf): Test {
  const tests: Test[] = [onShelf[query.shelf]];
  among(tests, query.sourceTypes, ({ sourceType }) => sourceType);
  among(tests, query.kinds, ({ kind }) => kind);
  among(tests, query.speakers, ({ speaker }) => speaker ?? '');
  among(tests, query.outlets, ({ article }) => article.publisher ?? article.hostname ?? '');
  among(tests, query.statuses, ({ status }) => status ?? '');
  among(tests, query.articles, ({ article }) => article.id);
  sharing(tests, query.carriers, ({ carriers }) => carriers);
  sharing(tests, query.tags, ({ tags }) => tags);
  // Read for the first time or the last; of what was read between those we know nothing.
  within(tests, [query.readFrom, query.readTo], ({ firstSeen, lastSeen }) => [dayOf(firstSeen), dayOf(lastSeen)]);
  // A day of publication is the one that the page gives, in the outlet's own zone.
  within(tests, [query.publishedFrom, query.publishedTo], ({ article }) => [article.publishedAt?.slice(0, 10) ?? '']);
  return all(tests);
}

/** Gives a test of whether a claim holds the words typed. */
export function wordsMatcher(typed: string): Test {
  return all(
    parseTypedWords(typed).map((term): Test => {
      const beginLike = beginsLike(term);
      return ({ line, letters }) => {
        const isLike = beginLike(letters);
        return isLike === 'perhaps' ? holdsTerm(line, term) : (isLike === 'yes') !== term.isExcluded;
      };
    }),
  );
}

/** Plain loops: a hundred thousand claims are asked with each letter typed. */
function all(tests: readonly Test[]): Test {
  const [first, ...others] = tests;
  if (first === undefined) return () => true;
  if (others.length === 0) return first;
  return (claim) => {
    for (const test of tests) if (!test(claim)) return false;
    return true;
  };
}

const isPresent: Test = ({ isDeleted, isDismissed }) => !isDeleted && !isDismissed;
const onShelf: Record<LibraryShelf, Test> = {
  all: isPresent,
  kept: (claim) => isPresent(claim) && claim.isKept,
  seen: (claim) => isPresent(claim) && !claim.isKept,
  trash: ({ isDeleted }) => isDeleted,
  dismissed: ({ isDeleted, isDismissed }) => isDismissed && !isDeleted,
};

function among<Value>(tests: Test[], wanted: readonly Value[], read: (claim: ShelvedClaim) => Value): void {
  if (wanted.length === 0) return;
  const set = new Set(wanted);
  tests.push((claim) => set.has(read(claim)));
}

function sharing(tests: Test[], wanted: readonly string[], read: (claim: ShelvedClaim) => readonly string[]): void {
  if (wanted.length === 0) return;
  const set = new Set(wanted);
  tests.push((claim) => read(claim).some((name) => set.has(name)));
}

function within(
  tests: Test[],
  [from, to]: [from: string | null, to: string | null],
  read: (claim: ShelvedClaim) => readonly string[],
): void {
  if (from === null && to === null) return;
  const isWithin = (day: string) => day !== '' && (from === null || day >= from) && (to === null || day <= to);
  tests.push((claim) => read(claim).some(isWithin));
}
