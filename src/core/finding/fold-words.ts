/**
 * Words as they are compared when searching: lower case, without accents and punctuation, one space between two words.
 * Signs of scripts that write no spaces between words each stand alone, so that any part of a sentence can be found.
 */
export function foldWords(text: string): string {
  const plain = text.replace(typographicMarks, ' ');
  // Most English needs nothing of what follows, which takes ten times as long.
  if (!beyondAscii.test(plain)) return plain.toLowerCase().replace(asciiNonWords, ' ').trim();
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(undivided, (letter) => plainLetters[letter] ?? letter)
    .replace(unspaced, ' $& ')
    .replace(nonWords, ' ')
    .trim();
}

/** Dashes, quotation marks, bullets and dots. */
const typographicMarks = /[\u2010-\u2027]+/g;
const beyondAscii = /[^\u0020-\u007e\s]/;
const asciiNonWords = /[^a-z0-9]+/g;

/** Combining marks of Latin, Greek and Cyrillic; points of Hebrew; vowel signs of Arabic. Other scripts spell with theirs. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;

/** Runs of all that is no letter, no mark of a letter and no digit. */
const nonWords = /[^\p{L}\p{M}\p{N}]+/gu;

/** One sign, with its marks, of a script written without spaces. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;

/** Letters that Unicode does not take apart, as people without the key type them: "Łódź" → "lodz". */
const plainLetters: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ς: 'σ',
};
const undivided = /[łøđßæœıþðς]/g;
