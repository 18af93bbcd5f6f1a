import { currentWords } from '../../core/claims/current-words';
import type { ArticleRecord, Claim } from '../../core/model';
import type { ArticleVersion } from '../../core/versions/article-version';
import type { DiffPart } from '../../core/versions/diff-characters';
import { locateClaim } from '../../core/versions/locate-claim';

/** Whether a claim stood in the article when it was last read. */
export type ClaimStanding =
  | { state: 'standing' }
  | { state: 'changed'; diff: DiffPart[] }
  | { state: 'missing' }
  /** The words of the last reading are not known well enough to say. */
  | { state: 'unknown' };

/** `versions`: the readings of the article, the first one first. Of them only passages with claims keep their words. */
export function judgeStanding(
  claim: Pick<Claim, 'content' | 'correction' | 'lastSeenAt'>,
  article: Pick<ArticleRecord, 'lastReadAt'>,
  versions: readonly ArticleVersion[],
): ClaimStanding {
  if (claim.lastSeenAt >= article.lastReadAt) return { state: 'standing' };
  const last = versions.at(-1);
  if (!last || versions.length === 0) return { state: 'unknown' };
  if (standsUnchanged(claim, versions, last)) return { state: 'standing' };
  const text = last.passages.flatMap((passage) => (passage.text === null ? [] : [passage.text])).join('\n\n');
  const located = locateClaim(claim, { text, isWhole: true });
  if (located.state === 'changed') return { state: 'changed', diff: located.diff };
  return { state: located.state === 'exact' || located.state === 'moved' ? 'standing' : 'missing' };
}

/** The passage that held it reads today as it did, though its words were not kept this time. */
function standsUnchanged(
  claim: Pick<Claim, 'content' | 'correction'>,
  versions: readonly ArticleVersion[],
  last: ArticleVersion,
): boolean {
  const words = currentWords(claim).split(' … ');
  const today = new Set(last.passages.map(({ fingerprint }) => fingerprint));
  const held = versions
    .flatMap(({ passages }) => passages)
    .filter(({ text }) => words.some((part) => text?.includes(part)));
  return (
    held.length > 0 &&
    words.every((part) => held.some(({ text, fingerprint }) => text?.includes(part) && today.has(fingerprint)))
  );
}
