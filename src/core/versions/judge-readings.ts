import { currentContent } from '../claims/current-words';
import type { Claim } from '../model';
import type { ArticleVersion } from './article-version';
import type { Edit } from './compare-versions';
import { type ClaimState, locateClaim } from './locate-claim';
import { findMovedPassages } from './moved-passages';
import { standsUnchanged } from './stands-unchanged';

/** A claim and where it stood when its article was last read. */
export interface ClaimReading {
  claim: Claim;
  state: ClaimState['state'];
  /** Of a changed one, from its words as recorded to those that stand there now. */
  diff: Extract<ClaimState, { state: 'changed' }>['diff'] | null;
}

/** What changed between two readings of an article. */
export interface EditsBetween {
  /** When it last read as before, and first as after; ISO 8601. */
  from: string;
  to: string;
  edits: Edit[];
}

/**
 * Tells of claims how they stood at the last reading. `versions`: the article as it read from time to time, the first reading first,
 * with the words of the passages that held claims; without any, or where only a part could be read at last, a claim that was not
 * found is waited for. Claims selected by hand are left out where their words are not in it.
 */
export function judgeReadings(
  claims: readonly Claim[],
  lastReadAt: string,
  versions: readonly ArticleVersion[],
): ClaimReading[] {
  const version = versions.at(-1);
  const text = version?.passages.flatMap((passage) => passage.text ?? []).join('\n\n') ?? '';
  const isWhole = version !== undefined && !version.isPartial;
  const isMoved = movedTest(versions);
  return claims.flatMap((claim): ClaimReading[] => {
    if (claim.lastSeenAt >= lastReadAt || standsUnchanged(claim, versions)) {
      return [{ claim, state: isMoved(claim) ? 'moved' : 'exact', diff: null }];
    }
    const place = locateClaim(claim, { text, isWhole });
    // Only some passages are kept: that its words stand there is all we know, and the page itself shows where.
    if (place.state === 'exact' || place.state === 'moved') return [{ claim, state: 'exact', diff: null }];
    // Words that the reader selected may stand beside the article, where readings do not look.
    if (place.state === 'missing' && claim.isByHand) return [];
    return [{ claim, state: place.state, diff: place.state === 'changed' ? place.diff : null }];
  });
}

/** Gives a test of whether the passage of a claim stands in another order among the others than at the reading before. */
function movedTest(versions: readonly ArticleVersion[]): (claim: Claim) => boolean {
  const [before, after] = versions.slice(-2);
  const moved = before && after ? findMovedPassages(before, after) : new Set<string>();
  if (moved.size === 0) return () => false;
  const passages = versions.flatMap((version) => version.passages).filter(({ fingerprint }) => moved.has(fingerprint));
  return (claim) => {
    const parts = currentContent(claim).map(({ exact }) => exact);
    return passages.some(({ text }) => parts.some((part) => text?.includes(part)));
  };
}

/** Whether the words no longer stand in the article as they were read. */
export const isLost = ({ state }: ClaimReading) => state === 'changed' || state === 'missing';
