import { currentContent } from '../../core/claims/current-words';
import type { Claim, Span } from '../../core/model';
import type { ArticleVersion } from '../../core/versions/article-version';

/** Claims with the passage of the article in which they stand, and where in it; null where the passage is not known. */
export interface PassageWithClaims {
  /** Place of the passage in the article. */
  at: number;
  text: string | null;
  claims: { claim: Claim; spans: Span[] }[];
}

/** Gathers claims by the passages of a reading, in reading order; those whose passage is not known stand by themselves. */
export function placeInPassages(claims: readonly Claim[], version: ArticleVersion | undefined): PassageWithClaims[] {
  const placed = new Map<number, PassageWithClaims>();
  const alone: PassageWithClaims[] = [];
  for (const claim of claims) {
    const words = currentContent(claim).map(({ exact }) => exact);
    const at = version?.passages.findIndex(({ text }) => words.some((part) => text?.includes(part))) ?? -1;
    const text = version?.passages[at]?.text ?? null;
    if (text === null) {
      alone.push({ at: Number.POSITIVE_INFINITY, text: null, claims: [{ claim, spans: [] }] });
      continue;
    }
    const spans = words.flatMap((part): Span[] => {
      const start = text.indexOf(part);
      return start < 0 ? [] : [[start, start + part.length]];
    });
    const passage = placed.get(at) ?? { at, text, claims: [] };
    passage.claims.push({ claim, spans });
    placed.set(at, passage);
  }
  return [...[...placed.values()].sort((a, b) => a.at - b.at), ...alone];
}
