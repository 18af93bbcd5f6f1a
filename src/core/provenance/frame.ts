import type { OutletMention, Span } from '../model';

/** Stand-ins of equal length, so that every offset of the frame is an offset of the text. */
export const outletMark = '◆';
export const platformMark = '◈';
export const contentMark = '·';

/**
 * A sentence as the rules read it: attributed words are blanked out, for they are the speaker's and tell nothing about
 * the occasion, and named outlets are marked. “We won,” she told the BBC → "·········· she told the ◆◆◆"
 */
export interface Frame {
  text: string;
  /** Offset of the frame's first character in the article. */
  start: number;
  /** Mentions inside the frame, in order, those within blanked words left out. */
  outlets: OutletMention[];
  /** Index of the sentence. */
  sentence: number;
}

/** Blanks the given contents and marks the outlets of a stretch of text. */
export function drawFrame(
  text: string,
  {
    span,
    sentence,
    contents,
    outlets,
  }: { span: Span; sentence: number; contents: readonly Span[]; outlets: readonly OutletMention[] },
): Frame {
  const [start, end] = span;
  const letters = text.slice(start, end).replaceAll('’', "'").split('');
  const fill = (from: number, to: number, mark: string): void => {
    letters.fill(mark, Math.max(0, from - start), Math.max(0, Math.min(end, to) - start));
  };
  const inside = outlets.filter((outlet) => outlet.span[0] < end && outlet.span[1] > start);
  for (const { span: at, kind } of inside) fill(at[0], at[1], kind === 'social_platform' ? platformMark : outletMark);
  for (const [from, to] of contents) if (from < end && to > start) fill(from, to, contentMark);
  const visible = inside.filter((outlet) => letters[Math.max(0, outlet.span[0] - start)] !== contentMark);
  return { text: letters.join(''), start, outlets: visible, sentence };
}
