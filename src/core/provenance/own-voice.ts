import type { AnalysisInput, ArticleProvenance } from '../model';
import type { Catalogue } from '../outlets/catalogue';
import { findOwnOutlet } from '../outlets/own-outlet';
import { findOutletByName } from './read-article-provenance';

/** Tells of a carrier's name whether it is the article's own voice: its publisher, or the agency whose copy it prints. */
export function findOwnVoice(
  input: AnalysisInput,
  article: ArticleProvenance,
  catalogue: Catalogue,
): (name: string) => boolean {
  const own = findOwnOutlet(input, catalogue);
  const copied = [article.dateline?.agency, ...article.byline, ...(input.byline ?? [])].filter(isName);
  const agencies = copied.flatMap((name) => findOutletByName(name, catalogue)?.name ?? []);
  const names = new Set(
    [own?.name, own?.broadcaster, input.publisher, ...copied, ...agencies].filter(isName).map(fold),
  );
  return (name) => names.has(fold(name));
}

function isName(name: string | null | undefined): name is string {
  return typeof name === 'string' && name !== '';
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the /, '').trim();
}
