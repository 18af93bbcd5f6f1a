const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const isolateStart = '\u2068'; // First strong isolate: the text goes by its own direction,
const isolateEnd = '\u2069'; // and its neighbours, numbers and commas among them, by theirs.

/** Whether a language is written from the right. */
export function isRightToLeft(locale: string): boolean {
  return /^(?:ar|dv|fa|he|ku|ps|sd|ug|ur|yi)(?:-|$)/.test(locale);
}

/** Whether words of somebody else begin in a script written from the right. */
export function beginsFromRight(words: string): boolean {
  const [first] = words.match(/\p{L}/u) ?? [];
  return first !== undefined && rightToLeft.test(first);
}

/** Text to be put among words of a language: set apart where all its letters run the other way, such as "Reuters" in Arabic. */
export function isolateForeign(text: string, locale: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const fromRight = isRightToLeft(locale);
  const isForeign = letters.length > 0 && letters.every((letter) => rightToLeft.test(letter) !== fromRight);
  return isForeign ? `${isolateStart}${text}${isolateEnd}` : text;
}
