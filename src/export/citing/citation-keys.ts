import type { ArticleRecord } from '../../core/model';
import { authorsOrOutlet, readSource } from './citation-source';

/**
 * Makes keys that reference managers take: "pell2031bridge", with a number where two would be the same. One by one, as the articles
 * are written: thousands at once would stop the page.
 */
export function makeCitationKeys(): (article: ArticleRecord) => string {
  const taken = new Map<string, number>();
  return (article) => {
    const source = readSource(article, null);
    const author = fold(authorsOrOutlet(source)[0]?.family ?? '').slice(0, 20);
    const words = (source.title ?? '').split(' ').map(fold);
    const word = words.find((each) => each.length > 3) ?? '';
    const stem = `${author}${source.published?.year ?? ''}${word.slice(0, 20)}` || 'hearsay';
    const times = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, times);
    return times === 1 ? stem : `${stem}-${times}`; // No stem holds a hyphen.
  };
}

/** Letters without accents, and digits; nothing else is safe in every programme. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
