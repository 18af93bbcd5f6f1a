import type { CitationText } from './citation-text';

/** What citing is about, for the views that offer it and the messages that ask for it. */

export const citationStyles = ['apa', 'mla', 'chicago-notes', 'chicago-author-date', 'harvard'] as const;
export type CitationStyleName = (typeof citationStyles)[number];

/** Languages in which quotations and citations are written. */
export const citationLanguages = ['en', 'de', 'fr', 'es'] as const;
export type CitationLanguage = (typeof citationLanguages)[number];

/** How a reader cites: of the text that the reader writes, not of the article. */
export interface CitingChoice {
  style: CitationStyleName;
  language: CitationLanguage;
}

/** A claim made ready to be copied. Survives JSON, so that it can be asked for from a page. */
export interface CitedClaim {
  choice: CitingChoice;
  /** The quotation with its citation. */
  quotation: CitationText;
  /** The entry in the list of references. */
  reference: CitationText;
  /** Opens the article at the exact words; null where there are none. */
  link: { url: string; isUnique: boolean } | null;
  /** Who published the words before the article did, where the article says so: the citation is then a secondary one. */
  citedAfter: string | null;
  /** Recorded articles that had the same words before; better cited than this one. */
  originals: { title: string | null; publisher: string | null; url: string }[];
}
