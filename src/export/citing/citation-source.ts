import type { ArticleRecord, OutletKind } from '../../core/model';
import { type CitationDate, parseDate } from './citation-date';
import { type PersonName, parseName } from './parse-name';

/** The cited article, read for citing. */
export interface CitationSource {
  /** Empty where nobody is named; the outlet alone in the byline counts as nobody. */
  authors: PersonName[];
  title: string | null;
  outlet: string | null;
  /** Newspapers and magazines are set apart by some styles. */
  isPeriodical: boolean;
  isNewspaper: boolean;
  published: CitationDate | null;
  accessed: CitationDate | null;
  url: string;
}

/** What a page says of itself, as a source. */
export function readSource(article: ArticleRecord, publisherKind: OutletKind | null): CitationSource {
  const outlet = clean(article.publisher) ?? clean(article.hostname);
  const names = article.byline.map(clean).filter((name) => name !== null && name !== outlet) as string[];
  return {
    authors: names.map(parseName),
    title: clean(article.title)?.replace(/\.$/, '') ?? null,
    outlet,
    isPeriodical: publisherKind === 'newspaper' || publisherKind === 'magazine',
    isNewspaper: publisherKind === 'newspaper',
    published: parseDate(article.publishedAt),
    accessed: parseDate(article.lastReadAt),
    url: article.url,
  };
}

/** Who stands for the source in a parenthesis: the authors, else the outlet, else nobody. */
export function authorsOrOutlet({ authors, outlet }: CitationSource): PersonName[] {
  if (authors.length > 0 || outlet === null) return authors;
  return [{ family: outlet, given: null, suffix: null }];
}

function clean(words: string | null): string | null {
  const trimmed = (words ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return trimmed === '' ? null : trimmed;
}
