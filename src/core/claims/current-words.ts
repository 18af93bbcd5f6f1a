import type { Claim, TextSelector } from '../model';

/** Where the words of a claim stand: as the reader set their extent, otherwise as found. */
export function currentContent({ correction, content }: Pick<Claim, 'correction' | 'content'>): TextSelector[] {
  return correction?.content ?? content;
}

/** The words of a claim, pieces joined by an ellipsis. */
export function currentWords(claim: Pick<Claim, 'correction' | 'content'>): string {
  return currentContent(claim)
    .map(({ exact }) => exact)
    .join(' … ');
}
