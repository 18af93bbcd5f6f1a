import { currentSpeaker } from '../claims/current-speaker';
import { currentWords } from '../claims/current-words';
import { foldWords } from '../finding/fold-words';
import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../model';
import { type DiffPart, diffCharacters } from '../versions/diff-characters';
import { type LikeClaim, matchSameWords } from './match-same-words';

/** A claim and the article in which it stands. */
export interface ClaimInArticle {
  claim: Claim;
  article: ArticleRecord;
}

/** How words came on: as they were, cut, longer than before, or otherwise worded. */
export type Drift = 'same' | 'cut' | 'longer' | 'reworded';

/** One place where a saying stands, held against its earliest one. */
export interface Occurrence {
  claimId: ClaimId;
  articleId: ArticleId;
  outlet: string | null;
  /** ISO 8601, as the page gives it; null where it does not. */
  publishedAt: string | null;
  words: string;
  speaker: string | null;
  drift: Drift;
  /** From the earliest words to these, character by character. */
  diff: DiffPart[];
  /** Somebody else is named as saying it, or nobody any more. */
  isSpeakerChanged: boolean;
}

/** The same words in several places, the earliest publication first; those without a date come last. */
export interface Saying {
  occurrences: Occurrence[];
}

/** Gathers claims that share most of their words, directly or through others. Words that stand in one article only are left out. */
export function gatherSayings(placed: readonly ClaimInArticle[]): Saying[] {
  const likes = placed.map(
    ({ claim }): LikeClaim => ({
      id: claim.id,
      articleId: claim.articleId,
      folded: foldWords(currentWords(claim)),
    }),
  );
  const place = new Map(likes.map((like, at) => [like, at]));
  const leaders = placed.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[at] = leader; // Shortens the way for the next time.
    return leader;
  };
  for (const { a, b } of matchSameWords(likes, likes)) {
    const [from, to] = [leaderOf(place.get(a) ?? 0), leaderOf(place.get(b) ?? 0)];
    leaders[Math.max(from, to)] = Math.min(from, to);
  }
  const groups = new Map<number, ClaimInArticle[]>();
  for (const [at, each] of placed.entries()) {
    const leader = leaderOf(at);
    const group = groups.get(leader);
    if (group) group.push(each);
    else groups.set(leader, [each]);
  }
  const inSeveralArticles = (group: ClaimInArticle[]) => new Set(group.map(({ article }) => article.id)).size > 1;
  return [...groups.values()].filter(inSeveralArticles).map(describeSaying);
}

/** Describes how the words of one saying drift. `placed` must not be empty. */
export function describeSaying(placed: readonly ClaimInArticle[]): Saying {
  const sorted = [...placed].sort(byPublication);
  const [first] = sorted;
  return { occurrences: first ? sorted.map((each) => describeOccurrence(first, each)) : [] };
}

function describeOccurrence(first: ClaimInArticle, { claim, article }: ClaimInArticle): Occurrence {
  const earliest = currentWords(first.claim);
  const words = currentWords(claim);
  const speaker = currentSpeaker(claim);
  return {
    claimId: claim.id,
    articleId: article.id,
    outlet: article.publisher ?? article.hostname,
    publishedAt: article.publishedAt,
    words,
    speaker,
    drift: driftOf(foldWords(earliest).split(' '), foldWords(words).split(' ')),
    diff: diffCharacters(earliest, words),
    isSpeakerChanged: foldWords(speaker ?? '') !== foldWords(currentSpeaker(first.claim) ?? ''),
  };
}

function driftOf(before: readonly string[], after: readonly string[]): Drift {
  if (before.join(' ') === after.join(' ')) return 'same';
  if (standsIn(after, before)) return 'cut';
  return standsIn(before, after) ? 'longer' : 'reworded';
}

/** Whether these words stand in others in their order, with or without words between. */
function standsIn(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}

function byPublication(a: ClaimInArticle, b: ClaimInArticle): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.article.firstReadAt < b.article.firstReadAt ? -1 : a.article.firstReadAt > b.article.firstReadAt ? 1 : 0;
}

function timeOf({ article }: ClaimInArticle): number {
  const time = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
