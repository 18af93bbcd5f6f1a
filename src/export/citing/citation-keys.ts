import type { ArticleRecord } from '../../core/model';
import { authorsOrOutlet, readSource } from './citation-source';

/** A key for each article that reference managers take: "pell2031bridge", with a number where two would be the same. */
export function citationKeys(articles: readonly ArticleRecord[]): Map<ArticleRecord['id'], string> {
  const taken = new Set<string>();
  const keys = new Map<ArticleRecord['id'], string>();
  for (const article of articles) {
    const source = readSource(article, null);
    const author = fold(authorsOrOutlet(source)[0]?.family ?? '').slice(0, 20);
    const word =
      (source.title ?? '')
        .split(' ')
        .map(fold)
        .find((each) => each.length > 3) ?? '';
    const stem = `${author}${source.published?.year ?? ''}${word.slice(0, 20)}` || 'hearsay';
    let key = stem;
    for (let number = 2; taken.has(key); number++) key = `${stem}-${number}`;
    taken.add(key);
    keys.set(article.id, key);
  }
  return keys;
}

/** Letters without accents, and digits; nothing else is safe in every programme. */
function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
