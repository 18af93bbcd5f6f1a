/** How wide a text is drawn. */
export type WidthOf = (text: string) => number;

/**
 * Breaks a text into lines no wider than a width: between words, after hyphens and dots, and elsewhere within a word only where that alone is wider. Nothing is cut off.
 * Gives at least one line.
 */
export function wrapWords(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { word, isApart } of splitWords(text)) {
    const longer = isApart && line !== '' ? `${line} ${word}` : line + word;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** "north-east.example now": "north-", "east.", "example", and apart from it "now". */
function splitWords(text: string): { word: string; isApart: boolean }[] {
  return text
    .split(/\s+/u)
    .flatMap((whole) => whole.split(/(?<=[-./_])(?=.)/u).map((word, at) => ({ word, isApart: at === 0 })));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A long compound, a hostname, or a script without spaces. */
function breakWord(word: string, width: number, widthOf: WidthOf): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
