import type { Page } from 'puppeteer-core';

/** Gives the words painted in a page by the name of their style, without light, dark or plain: `{ wire: ['…'] }`. */
export function highlightedWords(tab: Page): Promise<Record<string, string[]>> {
  return tab.evaluate(readHighlights);
}

/** All words painted in a page. */
export async function markedWords(tab: Page): Promise<string[]> {
  return Object.values(await highlightedWords(tab)).flat();
}

/** The styles painted in a page. */
export async function markedStyles(tab: Page): Promise<string[]> {
  return Object.keys(await highlightedWords(tab)).sort();
}

/** Runs in the page. Words that the page has taken away are painted nowhere, though a range still holds them. */
export function readHighlights(): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>) {
    if (!name.startsWith('hearsay-')) continue;
    const style = name.replace(/^hearsay-/, '').replace(/-(light|dark)(-plain)?$/, '');
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      words[style] = [...(words[style] ?? []), range.toString()];
    }
  }
  return words;
}
