import type { PredictedArticle } from '../predict-articles';

type Spans = readonly (readonly [number, number])[];

export const textsOf = (articles: readonly { id: string; text: string }[]): ReadonlyMap<string, string> =>
  new Map(articles.map(({ id, text }) => [id, text]));

/** An answer with its words in place of offsets, in the form in which `hearsay pages` answers. */
export function asStrings(line: PredictedArticle, texts: ReadonlyMap<string, string>): PredictedArticle {
  const text = texts.get(line.id) ?? '';
  const wordsOf = (spans: Spans) => spans.map(([start, end]) => text.slice(start, end));
  const attributions = (line.attributions as { content: Spans; source: Spans | null }[] | undefined)?.map((each) => ({
    ...each,
    content: wordsOf(each.content),
    source: each.source && wordsOf(each.source).join(' '),
  }));
  return { ...line, ...(attributions && { attributions }) };
}
