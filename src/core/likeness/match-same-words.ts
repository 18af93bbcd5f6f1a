import type { ArticleId, ClaimId } from '../model';
import { findMarks } from './find-marks';
import { likenessOf } from './likeness-of';
import { quotationLikeness } from './quotation-likeness';

/** A claim as likeness sees it: its folded words. */
export interface LikeClaim {
  id: ClaimId;
  articleId: ArticleId;
  folded: string;
}

export interface LikePair {
  a: LikeClaim;
  b: LikeClaim;
  /** 0 to 1; see `quotationLikeness`. */
  likeness: number;
}

const leastLikeness = 0.6; // "Most of their words", with room for a cut in the middle of a short one.
const leastWords = 4; // "Yes, we can" is said too often to be the same saying.

/** Pairs claims of `own` with those of `others` that share most of their words. Only pairs with a mark in common are compared. */
export function matchSameWords(own: readonly LikeClaim[], others: readonly LikeClaim[]): LikePair[] {
  const byMark = new Map<number, LikeClaim[]>();
  for (const claim of others) {
    for (const mark of new Set(findMarks(claim.folded))) {
      const claims = byMark.get(mark);
      if (claims) claims.push(claim);
      else byMark.set(mark, [claim]);
    }
  }
  const known = new Map<LikeClaim, string[]>();
  const wordsOf = (claim: LikeClaim) => {
    const words = known.get(claim) ?? splitWords(claim);
    known.set(claim, words);
    return words;
  };
  return own.flatMap((a) => {
    const candidates = new Set(findMarks(a.folded).flatMap((mark) => byMark.get(mark) ?? []));
    return [...candidates].flatMap((b) => {
      const [words, elsewhere] = [wordsOf(a), wordsOf(b)];
      if (b === a || words.length < leastWords || elsewhere.length < leastWords) return [];
      // The words in any order are an upper bound, found in a fraction of the time.
      if (likenessOf(words, elsewhere) < leastLikeness) return [];
      const likeness = quotationLikeness(words, elsewhere);
      return likeness >= leastLikeness ? [{ a, b, likeness }] : [];
    });
  });
}

const splitWords = ({ folded }: LikeClaim) => (folded === '' ? [] : folded.split(' '));
