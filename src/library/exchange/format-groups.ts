import { exportFormats, type FormatId } from '../../export/formats';

/** What can be chosen: the formats for many claims, and two files that are made each in its own way. */
export type Offer = FormatId | 'capsule' | 'bundle';

/** By what they are for, in the order in which they are offered. */
export const formatGroups: readonly { purpose: string; offers: readonly Offer[] }[] = [
  { purpose: 'tables', offers: ['xlsx', 'csv', 'csv-excel', 'tsv'] },
  { purpose: 'notes', offers: ['markdown', 'obsidian', 'html'] },
  { purpose: 'references', offers: ['ris', 'bibtex', 'csl-json'] },
  { purpose: 'tools', offers: ['json', 'json-lines', 'web-annotation', 'hypothesis', 'claim-review'] },
  { purpose: 'people', offers: ['capsule', 'bundle'] },
];

export const isOffer = (value: string | null): value is Offer =>
  formatGroups.some(({ offers }) => offers.some((offer) => offer === value));

/** As part of a key in `_locales`. */
export const keyOfOffer = (offer: Offer) => offer.replaceAll('-', '_');

/** The format's own name; null for what is named in the reader's language. */
export const nameOfOffer = (offer: Offer) => exportFormats.find(({ id }) => id === offer)?.name ?? null;
