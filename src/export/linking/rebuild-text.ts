import type { Claim, TextSelector } from '../../core/model';

/** What is known of an article's text where the text itself is not kept: the words of its claims and what stands around them. */
export function rebuildText(claims: readonly Claim[]): string {
  const selectors = claims.flatMap(({ content, correction, evidence }) => [
    ...content,
    ...(correction?.content ?? []),
    ...evidence.channel,
    ...evidence.via,
    ...evidence.sourceType,
  ]);
  const pieces = selectors.map(toPiece).sort((a, b) => a.start - b.start);
  const texts: string[] = [];
  let current: Piece | null = null;
  for (const piece of pieces) {
    const end = current ? current.start + current.text.length : 0;
    if (current && piece.start < end && overlapsAlike(current, piece)) {
      current.text += piece.text.slice(end - piece.start);
      continue;
    }
    if (current) texts.push(current.text);
    current = { ...piece };
  }
  if (current) texts.push(current.text);
  return texts.join('\n\n');
}

interface Piece {
  start: number;
  text: string;
}

const toPiece = ({ exact, prefix, suffix, start }: TextSelector): Piece => ({
  start: start - prefix.length,
  text: prefix + exact + suffix,
});

/** Readings of different days may have different words at one place. */
function overlapsAlike(first: Piece, second: Piece): boolean {
  const shared = first.text.slice(second.start - first.start);
  return second.text.startsWith(shared) || shared.startsWith(second.text);
}
