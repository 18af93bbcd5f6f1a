const firstWide = 0x1100; // Hangul; most scripts from here on say in one sign what alphabets say in two to five.

/** Letters of a text; those of wide scripts count twice. Three samples tell the script. */
export function weighText(text: string): number {
  const trimmed = text.trim();
  const { length } = trimmed;
  const isWide =
    isWideLetter(trimmed.charCodeAt(length >> 2)) ||
    isWideLetter(trimmed.charCodeAt(length >> 1)) ||
    isWideLetter(trimmed.charCodeAt(length - 1 - (length >> 2)));
  return isWide ? 2 * length : length;
}

/** Latin with two accents and punctuation stand between the wide scripts. */
function isWideLetter(code: number): boolean {
  return code >= firstWide && (code < 0x1e00 || code >= 0x2e80);
}
