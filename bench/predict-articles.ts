import { runHearsay } from './run-hearsay';

/** One line of `hearsay attributions`. */
export interface PredictedArticle {
  id: string;
  attributions?: unknown[];
  error?: string;
}

/** What the command line tool answers for articles. Only what an annotated article brings is given to it, never its labels. */
export async function predictArticles(articles: object[]): Promise<PredictedArticle[]> {
  const input = articles.map((article) => {
    const { id, text, title, byline, publisher, hostname, lang } = article as Record<string, unknown>;
    return JSON.stringify({ id, text, title, byline, publisher, hostname, lang });
  });
  const predicted = await runHearsay<PredictedArticle>(['attributions'], `${input.join('\n')}\n`);
  const failed = predicted.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw new Error(`hearsay attributions failed on ${failed.map(({ id }) => id).join(', ')}`);
  return predicted;
}
