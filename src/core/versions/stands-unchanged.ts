import { currentWords } from '../claims/current-words';
import type { Claim } from '../model';
import type { ArticleVersion } from './article-version';

/** Whether the passages that held a claim read at the last reading as they did, though their words were not kept that time. */
export function standsUnchanged(
  claim: Pick<Claim, 'content' | 'correction'>,
  versions: readonly ArticleVersion[],
): boolean {
  const words = currentWords(claim).split(' … ');
  const today = new Set(versions.at(-1)?.passages.map(({ fingerprint }) => fingerprint));
  const held = versions
    .flatMap(({ passages }) => passages)
    .filter(({ text }) => words.some((part) => text?.includes(part)));
  return (
    held.length > 0 &&
    words.every((part) => held.some(({ text, fingerprint }) => text?.includes(part) && today.has(fingerprint)))
  );
}
