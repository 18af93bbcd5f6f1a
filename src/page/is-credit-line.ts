const named = /credit|contribut|byline|tagline|footnote|notice/i; // Of a photo's credit, too: only the words tell.
const longest = 400; // Code units, as long as a credit line may be in the analysis.
// "With reporting by Reuters", "Additional reporting by Jane Doe; editing by John Roe", "Jane Doe contributed to this report."
const worded =
  /^\s*[([*—–-]*\s*(?:(?:with|additional|based on|includes)\s+(?:\w+ ){0,3}?(?:reporting|reports|material|files|information|inputs?)\s+(?:by|from)|with (?:files|inputs?|agenc(?:y|ies))|(?:reporting|reported|writing|compiled|translated)\s+(?:and \w+ )?by)\b|\bcontributed (?:reporting|to this (?:report|story|article))\b/i;

/** Whether an element that is named like a credit says who else worked on the article: that line belongs to the article, a photo's does not. */
export function isCreditLine(element: Element, name: string): boolean {
  if (!named.test(name)) return false;
  const text = element.textContent ?? '';
  return text.length <= longest && worded.test(text);
}
