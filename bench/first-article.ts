/**
 * Times what a reader waits for when the worker has just started: opening the catalogue and analysing a first article, in a process
 * that has done nothing yet. Prints both in milliseconds: npx tsx bench/first-article.ts [index of the article]
 */
import { analyse } from '../src/core/analyse';
import { english } from '../src/core/lexicon/en/english';
import { openCatalogue } from '../src/core/outlets/open-catalogue';
import type { PackedCatalogue } from '../src/core/outlets/pack-catalogue';
import { readPackedCatalogue } from '../vite/outlet-catalogue';
import { type GoldArticle, readJsonLines, sharedPath } from './shared-data';

const articles = readJsonLines<GoldArticle>(sharedPath('corpora/polnear.dev.jsonl'));
const text = articles[Number(process.argv[2] ?? 0)]?.text ?? '';
const packed = JSON.parse(readPackedCatalogue()) as PackedCatalogue;
const started = performance.now();
const catalogue = openCatalogue(packed);
const opened = performance.now();
analyse({ text }, { lexicon: english, catalogue });
process.stdout.write(JSON.stringify({ opening: opened - started, analysing: performance.now() - opened }));
