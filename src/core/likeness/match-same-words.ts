import type { ArticleId, ClaimId } from '../model';
import { findMarks } from './find-marks';
import { likenessOf } from './likeness-of';
import { quotationLikeness } from './quotation-likeness';

/** A claim as likeness sees it: its folded words. */
export interface LikeClaim {
  id: ClaimId;
  articleId: ArticleId;
  words: readonly string[];
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
    for (const mark of new Set(findMarks(claim.words))) {
      const claims = byMark.get(mark);
      if (claims) claims.push(claim);
      else byMark.set(mark, [claim]);
    }
  }
  return own.flatMap((a) => {
    if (a.words.length < leastWords) return [];
    const candidates = new Set(findMarks(a.words).flatMap((mark) => byMark.get(mark) ?? []));
    return [...candidates].flatMap((b) => {
      if (b === a || b.words.length < leastWords) return [];
      // The words in any order are an upper bound, found in a fraction of the time.
      if (likenessOf(a.words, b.words) < leastLikeness) return [];
      const likeness = quotationLikeness(a.words, b.words);
      return likeness >= leastLikeness ? [{ a, b, likeness }] : [];
    });
  });
}
