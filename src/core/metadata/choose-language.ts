import { type Found, metaOf, type Sources } from './sources';

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** BCP 47 tag that the page declares for its text. Many systems declare English everywhere: `core/language` checks. */
export function chooseLanguage(sources: Sources): Found<string> | null {
  const candidates: readonly (Found<string> | null)[] = [
    { value: sources.htmlLang ?? '', origin: 'html lang' },
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
