/**
 * Measures findQuotations: time per 1,000 words on real articles (warm), growth from 1,000 to 200,000 words, and hostile text, where
 * 1,000 words stand for 6,000 characters. Times are processor time of this process: npx tsx bench/measure-speed.ts [hostile size]
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findQuotations } from '../src/core/attribution/find-quotations';
import { english } from '../src/core/lexicon/en/english';
import { parseText } from '../src/core/text/parse-text';

const shared = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../shared');
const corpus = fs.readFileSync(path.join(shared, 'corpora/polnear.dev.jsonl'), 'utf8').split('\n').filter(Boolean);
const texts = corpus.map((line) => (JSON.parse(line) as { text: string }).text);
const size = Number(process.argv[2] ?? 100_000);
const limitMs = 50; // Per 1,000 words, on any text.
const print = (line: string) => process.stdout.write(`${line}\n`);

function measureMs(text: string): number {
  const before = process.cpuUsage();
  findQuotations(parseText(text), { lexicon: english });
  return process.cpuUsage(before).user / 1000;
}

const perThousand = (text: string) => (measureMs(text) / text.split(/\s+/).length) * 1000;
for (let round = 0; round < 3; round++) texts.forEach(measureMs);
const times = texts
  .map((text) => Math.min(perThousand(text), perThousand(text), perThousand(text)))
  .sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
print(`real articles: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms per 1,000 words`);

const all = texts.join('\n\n');
for (const words of [1_000, 10_000, 50_000, 200_000]) {
  const text = all.repeat(Math.ceil((words * 6) / all.length)).slice(0, words * 6);
  print(`${words} words: ${perThousand(text).toFixed(2)} ms per 1,000`);
}

const repeat = (unit: string) => unit.repeat(Math.ceil(size / unit.length));
const hostile: Record<string, string> = {
  'straight marks': repeat('"'),
  'opening marks': repeat('“'),
  apostrophes: repeat("'"),
  'one sentence': repeat('the old bridge over the river '),
  'one sentence of 1 MB': 'the old bridge over the river '.repeat(35_000),
  'one word of 1 MB': 'a'.repeat(1_000_000),
  cues: repeat('he said '),
  'relative cues': repeat('Ruiz, who said, '),
  'told that': repeat('told him that he '),
  saying: repeat('saying, '),
  according: repeat('according to Ruiz, '),
  claims: repeat('claims that his claim that '),
  nesting: repeat('“a ‘b '),
  brackets: repeat('('),
  dashes: repeat('Ruiz — said — '),
  'many names': Array.from({ length: size / 20 }, (_, i) => `A${i} Ruiz said he left.`).join(' '),
  'many surnames': Array.from({ length: size / 12 }, (_, i) => `Ann R${i}x`).join(' said. '),
  transcript: repeat('RUIZ: “Yes.\n'),
  'reopened marks': repeat('“Yes, it is so.\n\n'),
  'short paragraphs': repeat('“Yes, it is so,” he said.\n\n'),
  'right to left': repeat('שלום אמר '),
  emoji: repeat('🙂 “🙂” '),
  'lone surrogates': repeat('\ud800 '),
};
for (const [name, text] of Object.entries(hostile)) {
  const ms = (measureMs(text) / text.length) * 6_000;
  const double = (measureMs(text + text) / (2 * text.length)) * 6_000;
  print(
    `${name.padEnd(22)} ${ms.toFixed(2)} ms per 1,000 words, twice as long ${double.toFixed(2)}${double > limitMs ? '  TOO SLOW' : ''}`,
  );
}
