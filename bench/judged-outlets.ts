import { readFileSync } from 'node:fs';
import { findOutlets } from '../src/core/outlets/find-outlets';
import { parseText } from '../src/core/text/parse-text';
import { loadCatalogue } from './load-catalogue';
import { type GoldArticle, readJsonLines, sharedPath } from './shared-data';

/** How many outlets were found in the articles judged by hand, and how many of them are not among those judged right. */
export interface JudgedOutlets {
  articles: number;
  words: number;
  found: number;
  isFalse: number;
}

/** Counts false outlets against bench/facts/outlets.json. */
export function judgeOutlets(): JudgedOutlets {
  const facts = JSON.parse(readFileSync(new URL('facts/outlets.json', import.meta.url), 'utf8')) as Record<
    string,
    [start: number, end: number][]
  >;
  const catalogue = loadCatalogue();
  const articles = readJsonLines<GoldArticle>(sharedPath('corpora/polnear.dev.jsonl')).filter(({ id }) => facts[id]);
  const judged = articles.map(({ id, text, publisher }) => {
    const known = facts[id] ?? [];
    const found = findOutlets(parseText(text), catalogue, { publisher: publisher ?? null });
    const isFalse = found.filter(({ span }) => !known.some(([start, end]) => start < span[1] && span[0] < end));
    return { words: text.split(/\s+/).length, found: found.length, isFalse: isFalse.length };
  });
  const sum = (of: (one: (typeof judged)[number]) => number): number => judged.reduce((all, one) => all + of(one), 0);
  return {
    articles: articles.length,
    words: sum(({ words }) => words),
    found: sum(({ found }) => found),
    isFalse: sum(({ isFalse }) => isFalse),
  };
}
