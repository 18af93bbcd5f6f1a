import type { Reading } from './read-page';

/** Firefox translates without a trace but the page's new language; a site that changes its own language changes its address. */
export const isInAnotherLanguage = (found: Reading | null, before: Reading | null): boolean =>
  found !== null &&
  before !== null &&
  found.sources.htmlLang !== before.sources.htmlLang &&
  found.sources.address.href === before.sources.address.href;

export const isSameAddress = ({ sources: { address } }: Reading, before: Reading | null): boolean =>
  address.href === before?.sources.address.href && address.canonical === before.sources.address.canonical;
