/** What may stand between a name and the words that lead to it. */
export interface LeadEnd {
  /** In lower case. */
  articles: ReadonlySet<string>;
  /** Marks that may open the name. */
  marks: string;
}

/** Where the words end that stand before a name, its article and its opening mark left out; -1 where no space parts them. */
export function endOfLead(before: string, { articles, marks }: LeadEnd): number {
  const behindArticle = before.length - lengthOfArticle(before, articles);
  const mark = before[behindArticle - 1] ?? '';
  const end = mark !== '' && marks.includes(mark) ? behindArticle - 1 : behindArticle;
  return before[end - 1] === ' ' ? end - 1 : -1;
}

/** Of "the " or "le " at the end, its space included. */
function lengthOfArticle(before: string, articles: ReadonlySet<string>): number {
  if (!before.endsWith(' ')) return 0;
  if (articles.has(before.slice(-4, -1).toLowerCase())) return 4;
  return articles.has(before.slice(-3, -1).toLowerCase()) ? 3 : 0;
}
