import { recordLabels } from '../record-labels';

/** The words of an annotated copy in English; "{0}" stands for what is put in. */
const words = {
  title: 'Annotated articles',
  exportedAt: 'Exported {0}',
  untitled: 'Untitled',
  unnamed: 'Speaker not named',
  notSaid: 'belief or wish, not said',
  status: 'Status',
  tags: 'Tags',
  repostedBy: 'reposted by {0}',
  ...recordLabels,
};

export type HtmlWord = keyof typeof words;

/** The words of an annotated copy in its reader's language. */
export interface HtmlWords extends Record<HtmlWord, string> {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

export const englishHtmlWords: HtmlWords = { lang: 'en', dir: 'ltr', ...words };

export const htmlWordNames = Object.keys(words) as HtmlWord[];

/** A status of the reader's own stands in the reader's words. */
export const nameStatus = (status: string, htmlWords: HtmlWords): string =>
  Object.hasOwn(words, `status_${status}`) ? htmlWords[`status_${status}` as HtmlWord] : status;
