import type { Page } from 'puppeteer-core';
import type { PageDescription } from '../../src/messages/contract';

/** How many claims stand where their words stand. */
export interface HighlightCheck {
  claims: number;
  /** Their words stand in the page, and every one of them is lit up. */
  anchored: number;
  /** Letters that are lit up, and letters of the claims; equal where nothing else is lit up. */
  litLetters: number;
  claimedLetters: number;
}

/** Compares what a page paints with the words of its claims, white space and invisible letters left out. */
export async function checkHighlights(tab: Page, { claims, anchoredClaims }: PageDescription): Promise<HighlightCheck> {
  const lit = await tab.evaluate(readLitWords);
  const byStyle = new Map(Object.entries(lit).map(([style, words]) => [style, words.map(bare)]));
  const styleOf = ({ correction, sourceType }: PageDescription['claims'][number]) =>
    correction?.sourceType ?? sourceType;
  const anchored = claims.filter((claim) => {
    const words = byStyle.get(styleOf(claim))?.join('') ?? '';
    return anchoredClaims.includes(claim.id) && claim.content.every(({ exact }) => words.includes(bare(exact)));
  });
  const exacts = claims.flatMap(({ content }) => content.map(({ exact }) => bare(exact)));
  const litClaims = [...byStyle].filter(([style]) => style !== 'named-outlet' && style !== 'kept');
  return {
    claims: claims.length,
    anchored: anchored.length,
    litLetters: lengthOf(litClaims.flatMap(([, words]) => words)),
    claimedLetters: lengthOf(exacts),
  };
}

const lengthOf = (words: readonly string[]) => words.reduce((sum, { length }) => sum + length, 0);

const bare = (words: string) => words.replace(/[\s\u00a0\u00ad\u200b\u2060\ufeff]+/g, '');

/** Runs in the page: what is painted, by style. */
function readLitWords(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>) {
    const style = /^hearsay-(.+)-(?:light|dark)(?:-plain)?$/.exec(name)?.[1];
    if (style === undefined) continue;
    found[style] ??= [];
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found[style].push(range.toString());
    }
  }
  return found;
}
