import { existsSync, readFileSync } from 'node:fs';
import type { AnalysisInput, ArticleProvenance } from '../src/core/model';
import { findOutlets } from '../src/core/outlets/find-outlets';
import { readArticleProvenance } from '../src/core/provenance/read-article-provenance';
import { parseText } from '../src/core/text/parse-text';
import { loadCatalogue } from './load-catalogue';
import { readJsonLines, sharedPath } from './shared-data';

/** An article and what the analysis reads of where it comes from. */
export interface ArticleSigns {
  id: string;
  text: string;
  found: ArticleProvenance;
}

interface Page {
  id: string;
  lang: string | null;
  is_article: boolean | null;
  domain: string;
  site_name: string | null;
  byline: string | null;
  body_text_file?: string | null;
}

interface Article extends AnalysisInput {
  id: string;
  part?: string;
}

/** English articles with a known text: saved pages, the gold's other articles, and those of polnear.dev. */
export function readArticlesWithSigns(): ArticleSigns[] {
  const catalogue = loadCatalogue();
  const articles = [...readPages(), ...readOthers()];
  const known = new Set<string>();
  return articles.flatMap(({ id, ...input }) => {
    if (known.has(id)) return [];
    known.add(id);
    const parsed = parseText(input.text);
    const outlets = findOutlets(parsed, catalogue, input);
    return [{ id, text: input.text, found: readArticleProvenance(parsed, input, { outlets, catalogue }) }];
  });
}

function readPages(): Article[] {
  return readJsonLines<Page>(sharedPath('pages/index.jsonl')).flatMap((page) => {
    const file = sharedPath(`pages/${page.body_text_file ?? ''}`);
    if (!page.is_article || !/^en/.test(page.lang ?? '') || !page.body_text_file || !existsSync(file)) return [];
    const byline = page.byline ? [page.byline] : [];
    return [
      { id: page.id, text: readFileSync(file, 'utf8'), hostname: page.domain, publisher: page.site_name, byline },
    ];
  });
}

function readOthers(): Article[] {
  const gold = readJsonLines<Omit<Article, 'byline'>>(sharedPath('gold/claims.dev.jsonl'));
  const corpus = readJsonLines<Omit<Article, 'byline'>>(sharedPath('corpora/polnear.dev.jsonl'));
  const articles = [...gold.filter(({ part }) => part === 'articles'), ...corpus];
  return articles.map(({ id, text, hostname = null, publisher = null }) => ({ id, text, hostname, publisher }));
}
