import type { CitationWords } from './citation-words';

const mostWords = 4; // MLA 9, 6.10: the first noun phrase; four words hold it in most headlines.

/** A title in quotation marks, short enough for a parenthesis. */
export function shortTitle(title: string | null, { marks, unnamed }: CitationWords): string {
  return title === null ? unnamed : `${marks[0]}${shortenTitle(title)}${marks[1]}`;
}

export function shortenTitle(title: string): string {
  const words = title.split(' ');
  if (words.length <= mostWords) return title;
  return words
    .slice(0, mostWords)
    .join(' ')
    .replace(/[,;:–—-]$/, '');
}

/** A title in quotation marks, with the mark that ends it inside where English wants it there. */
export function quoteTitle(title: string, end: string, { marks }: CitationWords): string {
  const [open, close] = marks;
  const turned = title.replace(/["“”„«»]/g, (mark, at: number) =>
    mark === '“' || mark === '„' || mark === '«' || (mark === '"' && !/\S/.test(title[at - 1] ?? ' '))
      ? marks[2]
      : marks[3],
  );
  const needsEnd = end !== '' && !/[?!.]$/.test(title);
  const isInside = open === '“';
  if (!needsEnd) return `${open}${turned}${close}`;
  return isInside ? `${open}${turned}${end}${close}` : `${open}${turned}${close}${end}`;
}
