import type { Block, Span } from '../model';

const lineEnds = /[\n\r\u0085\u2028\u2029]+/g;

/** The stretches between line ends, and between blocks where they are given; white space at their ends left out. */
export function splitParagraphs(text: string, blocks: readonly Block[] = []): Span[] {
  const edges = blocks.flatMap(({ span }) => [span[0], span[1]]).sort((a, b) => a - b);
  const paragraphs: Span[] = [];
  let edge = 0;
  const addBetween = (start: number, end: number): void => {
    let from = start;
    while (edge < edges.length && (edges[edge] ?? 0) < end) {
      const cut = edges[edge++] ?? 0;
      if (cut > from) addTrimmed(paragraphs, text, from, cut);
      from = Math.max(from, cut);
    }
    addTrimmed(paragraphs, text, from, end);
  };
  let from = 0;
  for (const { index, 0: found } of text.matchAll(lineEnds)) {
    addBetween(from, index);
    from = index + found.length;
  }
  addBetween(from, text.length);
  return paragraphs;
}

function addTrimmed(paragraphs: Span[], text: string, start: number, end: number): void {
  let [from, to] = [start, end];
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  if (from < to) paragraphs.push([from, to]);
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 160 || (code !== 0xfeff && (text[at] ?? '').trim() === '') || code === 0xfeff;
}
