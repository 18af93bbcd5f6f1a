/** Words of a phrase that tells when: "on Monday", "late last week", "Jan. 5". */
const timeWord =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tonight|tomorrow|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.|january|february|march|april|june|july|august|september|october|november|december|night|morning|afternoon|evening|week|weekend|month|year|decade)$/;
const timeModifier =
  /^(?:last|this|next|earlier|late|later|early|the|that|same|a|few|two|three|past|recent|\d+(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;

export function isTimeWord(word: string): boolean {
  return timeWord.test(word);
}

/** A phrase all of whose words tell when. */
export function isTimePhrase(words: readonly string[]): boolean {
  return (
    words.some((word) => timeWord.test(word)) && words.every((word) => timeWord.test(word) || timeModifier.test(word))
  );
}
