import { queryFirst } from '../node-access';
import { type Found, metaOf, type PageSources } from '../page-sources';

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** BCP 47 tag that the page declares for its text. Many systems declare English everywhere: `core/language` checks. */
export function readLanguage(sources: PageSources): Found<string> | null {
  const html = queryFirst(sources.document, 'html');
  const candidates: readonly (Found<string> | null)[] = [
    { value: html?.getAttribute('lang') || html?.getAttribute('xml:lang') || '', origin: 'html lang' },
    languageOf(sources.article?.inLanguage),
    metaOf(sources, 'content-language', 'og:locale', 'language', 'dc.language'),
  ];
  for (const candidate of candidates) {
    const value = candidate?.value.trim().replace(/_/g, '-') ?? '';
    if (candidate !== null && languageTag.test(value)) return { value, origin: candidate.origin };
  }
  return null;
}

function languageOf(value: unknown): Found<string> | null {
  return typeof value === 'string' ? { value, origin: 'json-ld inLanguage' } : null;
}
