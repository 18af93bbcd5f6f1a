import type { Records } from './read-records';

/** The words of the claims that are recorded of the article at an address. */
export function recordedWords({ articles, claims }: Records, url: string): (string | undefined)[] {
  const article = articles.find((each) => each.url === url);
  return claims.filter(({ articleId }) => articleId === article?.id).map(({ content }) => content[0]?.exact);
}
