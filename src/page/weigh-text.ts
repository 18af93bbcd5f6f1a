const firstWide = 0x1100; // Hangul; most scripts from here on say in one sign what alphabets say in two to five.

/** How often a letter may count. */
const widest = 2;

/** Letters of a text without space around it; those of wide scripts count twice. Three samples tell the script. */
export function weighText(text: string): number {
  const { length } = text;
  const isWide =
    isWideLetter(text.charCodeAt(length >> 2)) ||
    isWideLetter(text.charCodeAt(length >> 1)) ||
    isWideLetter(text.charCodeAt(length - 1 - (length >> 2)));
  return isWide ? widest * length : length;
}

/** Latin with two accents and punctuation stand between the wide scripts. */
function isWideLetter(code: number): boolean {
  return code >= firstWide && (code < 0x1e00 || code >= 0x2e80);
}
