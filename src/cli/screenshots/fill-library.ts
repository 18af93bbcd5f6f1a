import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { findClaims } from '../../core/claims/find-claims';
import type { AnalysisInput } from '../../core/model';
import type { ArticleReading } from '../../store/record-article';
import { loadAnalyse } from '../load-analyse';
import { type WrittenArticle, writeArticles } from './write-articles';

/** Fills the library of an open page of the extension with articles of our own; gives how many claims it then holds. */
export async function fillLibrary(page: Page, articles: number): Promise<number> {
  const analyse = await loadAnalyse();
  const readings = writeArticles(articles).map((written, at) => readArticle(written, at, analyse));
  await page.evaluate(await bundlePageCode());
  return (await page.evaluate(`hearsayFill.fillLibrary(${JSON.stringify(readings)})`)) as number;
}

const daysUntilRead = 1; // The reader comes a day late to most articles.

function readArticle(
  written: WrittenArticle,
  at: number,
  analyse: Awaited<ReturnType<typeof loadAnalyse>>,
): ArticleReading {
  const { text, title, publisher, hostname, byline, publishedAt } = written;
  const input: AnalysisInput = { text, title, publisher, hostname, byline, lang: 'en' };
  const analysis = analyse(input);
  const readAt = new Date(Date.parse(publishedAt) + daysUntilRead * 86_400_000 + at * 60_000).toISOString();
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
