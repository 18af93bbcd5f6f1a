/**
 * Lists the outlets found in articles with the words around them, to be judged by hand.
 * npx tsx bench/list-outlets.ts corpora/polnear.dev.jsonl 10
 */
import { readFileSync } from 'node:fs';
import { findOutlets } from '../src/core/outlets/find-outlets';
import { parseText } from '../src/core/text/parse-text';
import { loadCatalogue } from './load-catalogue';

const [file = 'corpora/polnear.dev.jsonl', count = '10'] = process.argv.slice(2);
const articles = readFileSync(new URL(`../../shared/${file}`, import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; text: string; publisher?: string });
const step = Math.max(1, Math.floor(articles.length / Number(count)));
const chosen = articles.filter((_, i) => i % step === 0).slice(0, Number(count));
const catalogue = loadCatalogue();
let words = 0;
let found = 0;
for (const { id, text, publisher } of chosen) {
  words += text.split(/\s+/).length;
  process.stdout.write(`\n# ${id}\n`);
  for (const { span, name, kind } of findOutlets(parseText(text), catalogue, { publisher: publisher ?? null })) {
    found++;
    const [start, end] = span;
    const around = `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
    process.stdout.write(`${name} (${kind}): ${around.replace(/\s+/g, ' ')}\n`);
  }
}
process.stdout.write(`\n${chosen.length} articles, ${words} words, ${found} mentions\n`);
