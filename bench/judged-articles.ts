import { readFileSync } from 'node:fs';
import type { ArticleProvenance } from '../src/core/model';
import { type ArticleSigns, readArticlesWithSigns } from './article-signs';

interface ArticleFacts {
  dateline: ArticleProvenance['dateline'];
  byline: string[];
  /** Where the credit line stands. */
  credit: [start: number, end: number] | null;
  origin: ArticleProvenance['origin'];
}

const nothing: ArticleFacts = { dateline: null, byline: [], credit: null, origin: 'unknown' };

/** One of the signs of where articles come from. */
export interface JudgedSign {
  sign: 'dateline' | 'byline' | 'credit line' | 'origin';
  /** Articles that have it, and those of them where it was read rightly. */
  of: number;
  right: number;
  /** Articles without it, and those of them where one was read. */
  without: number;
  isFalse: number;
}

/** Compares what the analysis reads with bench/facts/articles.json. */
export function judgeArticles(): JudgedSign[] {
  const facts = JSON.parse(readFileSync(new URL('facts/articles.json', import.meta.url), 'utf8')) as Record<
    string,
    ArticleFacts
  >;
  const articles = readArticlesWithSigns().map((article) => ({ article, fact: facts[article.id] ?? nothing }));
  const judge = (
    sign: JudgedSign['sign'],
    has: (fact: ArticleFacts) => boolean,
    agrees: (article: ArticleSigns, fact: ArticleFacts) => boolean,
  ): JudgedSign => {
    const [withIt, without] = [articles.filter(({ fact }) => has(fact)), articles.filter(({ fact }) => !has(fact))];
    const right = withIt.filter(({ article, fact }) => agrees(article, fact)).length;
    const isFalse = without.filter(({ article, fact }) => !agrees(article, fact)).length;
    return { sign, of: withIt.length, right, without: without.length, isFalse };
  };
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return [
    judge(
      'dateline',
      ({ dateline }) => dateline !== null,
      ({ found }, { dateline }) => same(found.dateline, dateline),
    ),
    judge(
      'byline',
      ({ byline }) => byline.length > 0,
      ({ found }, { byline }) => same(found.byline, byline),
    ),
    judge(
      'credit line',
      ({ credit }) => credit !== null,
      ({ text, found }, { credit }) => same(found.creditLine?.text ?? null, credit && text.slice(...credit)),
    ),
    judge(
      'origin',
      ({ origin }) => origin !== 'unknown',
      ({ found }, { origin }) => found.origin === origin,
    ),
  ];
}
