// Of a photo's credit, too: only the words tell.
const named = ['credit', 'contribut', 'byline', 'tagline', 'footnote', 'notice'];
const longest = 400; // Code units, as long as a credit line may be in the analysis.
// "With reporting by Reuters", "Additional reporting by Jane Doe; editing by John Roe", "Jane Doe contributed to this report."
const worded =
  /^\s*[([*—–-]*\s*(?:(?:with|additional|based on|includes)\s+(?:\w+ ){0,3}?(?:reporting|reports|material|files|information|inputs?)\s+(?:by|from)|with (?:files|inputs?|agenc(?:y|ies))|(?:reporting|reported|writing|compiled|translated)\s+(?:and \w+ )?by)\b|\bcontributed (?:reporting|to this (?:report|story|article))\b/i;

/** One of these stands in each such line: running so long an expression for the first time takes half a millisecond. */
const wordedWith = 'report material file information input agenc writing compiled translated contributed'.split(' ');

const holdsAny = (text: string, parts: readonly string[]) => {
  const lower = text.toLowerCase();
  return parts.some((part) => lower.includes(part));
};

/** Whether an element that is named like a credit says who else worked on the article: that line belongs to the article, a photo's does not. */
export function isCreditLine(element: Element, name: string): boolean {
  if (!holdsAny(name, named)) return false;
  const text = element.textContent ?? '';
  return text.length <= longest && holdsAny(text, wordedWith) && worded.test(text);
}
