import type { Page } from 'puppeteer-core';

/** Gives the words painted in a page by the name of their style, without light, dark or plain: `{ wire: ['…'] }`. */
export function highlightedWords(tab: Page): Promise<Record<string, string[]>> {
  return tab.evaluate(readHighlights);
}

/** Runs in the page. */
export function readHighlights(): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>) {
    if (!name.startsWith('hearsay-')) continue;
    const style = name.replace(/^hearsay-/, '').replace(/-(light|dark)(-plain)?$/, '');
    words[style] ??= [];
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      words[style].push(range.toString());
    }
  }
  return words;
}
