import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { findClaims } from '../../core/claims/find-claims';
import type { AnalysisInput } from '../../core/model';
import type { ArticleReading } from '../../store/record-article';
import { loadAnalyse } from '../load-analyse';
import { type WrittenArticle, writeArticles } from './write-articles';

/**
 * Fills the library of an open page of the extension with articles of our own; gives how many claims it then holds. The articles
 * have days of their own, or such that the last of them was read on a given one.
 */
export async function fillLibrary(page: Page, articles: number, lastRead?: Date): Promise<number> {
  const analyse = await loadAnalyse();
  const written = publishUntil(writeArticles(articles), lastRead);
  const readings = written.map((article, at) => readArticle(article, at, analyse));
  const edited = written.flatMap((article, at) => (at % 9 === 4 ? readArticle(editArticle(article), at, analyse) : []));
  readings.push(...edited.map((reading) => ({ ...reading, readAt: daysAfter(reading.readAt, daysUntilReadAgain) })));
  await page.evaluate(await bundlePageCode());
  return (await page.evaluate(`hearsayFill.fillLibrary(${JSON.stringify(readings)})`)) as number;
}

/** The same articles as many whole days earlier or later as it takes for the last of them to be read on a day. */
function publishUntil(written: WrittenArticle[], lastRead: Date | undefined): WrittenArticle[] {
  const last = written.at(-1);
  if (!lastRead || !last) return written;
  const days = Math.floor((lastRead.getTime() - Date.parse(last.publishedAt)) / 86_400_000) - daysUntilReadAgain;
  return written.map((article) => ({ ...article, publishedAt: daysAfter(article.publishedAt, days) }));
}

const daysUntilRead = 1; // The reader comes a day late to most articles,
const daysUntilReadAgain = 9; // and comes back to some.

const daysAfter = (at: string, days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString();

/** The article as it reads some days later: another headline, one claim's words changed, the last one gone. */
function editArticle(article: WrittenArticle): WrittenArticle {
  const passages = article.text.split('\n\n').slice(0, -1);
  const text = passages.join('\n\n').replace(/ for longer than| older than| at nine| four | eleven /, ' no longer ');
  const first = text.replace('people who go to work', 'those who work').replace('every household', 'each household');
  return { ...article, title: `${article.title} (updated)`, text: first.replace('We ', 'All of us ') };
}

function readArticle(
  written: WrittenArticle,
  at: number,
  analyse: Awaited<ReturnType<typeof loadAnalyse>>,
): ArticleReading {
  const { text, title, publisher, hostname, byline, publishedAt } = written;
  const input: AnalysisInput = { text, title, publisher, hostname, byline, lang: 'en' };
  const analysis = analyse(input);
  const readAt = daysAfter(publishedAt, daysUntilRead);
  const mentions = new Map(analysis.outlets.map(({ name, kind }) => [name, { name, kind, mentions: 1 }]));
  return {
    article: {
      ...analysis.article,
      url: `https://${hostname}/2031/${at}`,
      title,
      publisher,
      hostname,
      lang: 'en',
      publishedAt,
      updatedAt: null,
      section: null,
      origins: { title: 'h1' },
      outlets: [...mentions.values()],
      byline,
    },
    claims: findClaims(input, analysis),
    readAt,
    words: { text },
  };
}

/** The store, built for a page: it is not Node that has the database. */
async function bundlePageCode(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'hearsayFill' } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no output.');
  return output.output[0].code;
}
