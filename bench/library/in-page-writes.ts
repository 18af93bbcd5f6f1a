import { packShelf } from '../../src/core/finding/pack-shelf';
import { sketchWords } from '../../src/core/likeness/sketch-words';
import type { ArticleRecord } from '../../src/core/model';
import { Database } from '../../src/store/database';
import { noteClaims } from '../../src/store/label-claim';
import { recordArticle } from '../../src/store/record-article';
import { generatePage } from './generate-library';

/** What runs in a Chromium that is killed while it writes, and in the next one, which looks at what is left. */

const database = new Database('hearsay-killed');
const claimsOfPage = 30;
const notedClaims = 10;

/** Records pages and writes notes, one after the other, until the browser ends; tells each write once it is confirmed. */
export async function writeOn(firstSeed: number, confirm: (write: string) => Promise<void>): Promise<never> {
  for (let seed = firstSeed; ; seed++) {
    const page = generatePage(claimsOfPage, seed);
    const { id: _, firstReadAt: _first, lastReadAt: _last, ...article } = page.article;
    const readAt = new Date().toISOString();
    const { claims } = await recordArticle(database, {
      article,
      claims: page.claims,
      readAt,
      words: { text: `${seed}` },
    });
    await confirm(`recorded ${article.url}`);
    const ids = claims.slice(0, notedClaims).map(({ id }) => id);
    await noteClaims(database, ids, 'asked the harbour office');
    await confirm(`noted ${article.url}`);
  }
}

/** What of the confirmed writes is missing, and what stands there by half. */
export async function inspect(confirmed: readonly string[]): Promise<{ missing: string[]; half: string[] }> {
  const articles = await database.articles.toArray();
  const half: string[] = [];
  const there = new Set<string>();
  for (const article of articles) {
    const { notes, problem } = await inspectArticle(article);
    there.add(`recorded ${article.url}`);
    if (notes > 0) there.add(`noted ${article.url}`);
    if (problem) half.push(`${article.url}: ${problem}`);
  }
  return { missing: confirmed.filter((write) => !there.has(write)), half };
}

async function inspectArticle(article: ArticleRecord): Promise<{ notes: number; problem: string | null }> {
  const claims = await database.claims.where({ articleId: article.id }).toArray();
  const notes = claims.filter(({ note }) => note !== '').length;
  const packed = packShelf(article, claims);
  const shelf = await database.shelves.get(article.id);
  const block = await database.sketches.get(shelf?.block ?? 0);
  const changes = await database.changes
    .where('claimIds')
    .equals(packed.ids[0] ?? '')
    .count();
  const problems = [
    claims.length === claimsOfPage ? null : `${claims.length} claims`,
    notes === 0 || notes === notedClaims ? null : `${notes} notes`,
    changes === (notes === 0 ? 0 : 1) ? null : `${changes} changes`,
    shelf?.lines === packed.lines ? null : 'packed otherwise',
    sketchWords(packed).every((mark) => block?.marks.includes(mark)) ? null : 'sketched otherwise',
  ];
  return { notes, problem: problems.filter((problem) => problem !== null).join(', ') || null };
}
