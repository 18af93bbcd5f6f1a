import type { AnalysisInput } from '../model';
import type { Catalogue, Outlet } from './catalogue';

/** The outlet that publishes the article: by the page's host, then by the name it gives itself; null where neither is known. */
export function findOwnOutlet(
  page: Pick<AnalysisInput, 'hostname' | 'publisher'>,
  catalogue: Catalogue,
): Outlet | null {
  for (const host of parentDomains(page.hostname ?? '')) {
    const outlet = catalogue.byDomain.get(host);
    if (outlet) return outlet;
  }
  const publisher = page.publisher?.trim();
  if (!publisher) return null;
  const known = catalogue.byName.get(publisher) ?? catalogue.byName.get(publisher.replace(/^The /i, ''));
  if (known) return known;
  const bare = publisher.replace(/^The /i, '');
  const word = /[\p{L}\p{M}\p{N}]+/u.exec(bare)?.[0] ?? '';
  return catalogue.byFirstWord.get(word)?.find((name) => name.text === bare)?.senses[0]?.outlet ?? null;
}

/** "edition.cnn.com" → "edition.cnn.com", "cnn.com". */
function parentDomains(hostname: string): string[] {
  const labels = hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}
