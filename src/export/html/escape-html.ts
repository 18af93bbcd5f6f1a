/** Words as HTML text or attribute; characters that HTML does not allow become U+FFFD. */
export function escapeHtml(words: string): string {
  return words
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu, '\ufffd')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The address where it leads to a page, else null: "javascript:" in an imported record must not become a link. */
export function asLink(url: string): string | null {
  return /^https?:\/\/[^\s]+$/i.test(url)
    ? escapeHtml(
        url.replace(/["'<>\\^`{|}\p{Cc}\p{Cs}]/gu, (mark) => (/\p{Cs}/u.test(mark) ? '' : encodeURIComponent(mark))),
      )
    : null;
}
