import type { ArticleRecord } from '../core/model';
import { type MarkdownVariant, writeClaimSection } from './markdown/claim-section';
import { escapeLine, writeComment } from './markdown/escape-markdown';
import { articleFileNames } from './name-file';
import { type ArticleClaims, groupByArticle, type Records } from './records';

export interface MarkdownFile {
  name: string;
  chunks: Iterable<string>;
}

/** One file an article, for Obsidian with its front matter; docs/formats/markdown.md. */
export function* writeMarkdownFiles(records: Records, variant: MarkdownVariant): Generator<MarkdownFile> {
  const names = articleFileNames(records.articles, 'md');
  for (const group of groupByArticle(records)) {
    yield { name: names.get(group.article.id) ?? 'article.md', chunks: writeMarkdown(group, variant) };
  }
}

/** The file of one article. */
export function* writeMarkdown({ article, claims }: ArticleClaims, variant: MarkdownVariant): Generator<string> {
  if (variant === 'obsidian') yield writeFrontMatter(article);
  yield `# ${escapeLine(article.title ?? '') || 'Untitled'}\n\n`;
  yield `${describeArticle(article)}\n\n`;
  yield `${writeComment('hearsay-article', article)}\n\n`;
  for (const [at, claim] of claims.entries()) yield `${writeClaimSection(claim, at + 1, variant)}\n`;
}

/** YAML is a superset of JSON, so a JSON text is a scalar that needs no quoting rules of its own. */
function writeFrontMatter(article: ArticleRecord): string {
  const fields = {
    title: article.title,
    url: article.url,
    publisher: article.publisher,
    byline: article.byline,
    published: article.publishedAt,
    language: article.lang,
    tags: ['hearsay'],
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${writeScalar(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** YAML 1.2 forbids control characters even in quotes; JSON escapes only those below U+0020. */
function writeScalar(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** “Ana Pell · The Harbour Courier · 2031-03-02 · <https://…>” */
function describeArticle({ byline, publisher, publishedAt, url }: ArticleRecord): string {
  const words = [byline.join(', '), publisher ?? '', publishedAt?.slice(0, 10) ?? ''].map(escapeLine);
  const address = `<${url.replace(/[\s<>\\]/gu, (character) => encodeURIComponent(character))}>`;
  return [...words.filter((each) => each !== ''), address].join(' · ');
}
