/** A citation in pieces, for italics mean something in it. */
export type CitationText = readonly { words: string; isItalic: boolean }[];

export const plain = (words: string) => ({ words, isItalic: false });
export const italic = (words: string) => ({ words, isItalic: true });

/** For the clipboard as text. */
export function toPlainText(text: CitationText): string {
  return text.map(({ words }) => words).join('');
}

/** For the clipboard as HTML. */
export function toHtml(text: CitationText): string {
  return text.map(({ words, isItalic }) => (isItalic ? `<i>${escapeHtml(words)}</i>` : escapeHtml(words))).join('');
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
