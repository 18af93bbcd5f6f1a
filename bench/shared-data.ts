import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../shared');

/** What the bench reads beside the repository. */
const needed = [
  'bench/score-attributions.mjs',
  'bench/score-claims.mjs',
  'bench/score-pages.mjs',
  'corpora/polnear.dev.jsonl',
  'corpora/gum-news.dev.jsonl',
  'gold/claims.dev.jsonl',
  'gold/claims.seeds.jsonl',
  'pages/index.jsonl',
  'seeds/expected.json',
];

export const sharedPath = (name: string): string => path.join(folder, name);

/** The files that are not there, by their full paths. */
export function findMissingData(): string[] {
  return needed.map(sharedPath).filter((file) => !existsSync(file));
}

export function readJsonLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** Precision, recall and F1 between 0 and 1. */
export interface Rates {
  P: number;
  R: number;
  F: number;
}

export interface Share {
  share: number | null;
  of: number;
}

/** What `score-attributions.mjs` gives, as far as we read it. */
export interface AttributionScore {
  offered: number;
  dropped: number;
  attr: Record<'all' | 'direct' | 'mixed' | 'indirect', Rates>;
  /** The same without regard to the source. */
  part50: Record<'all' | 'direct' | 'mixed' | 'indirect', Rates>;
  src: { acc: number };
}

/** What `score-claims.mjs` gives, as far as we read it. */
export interface ClaimScore {
  CLAIM: Rates;
  found: Rates & { tp: number; gold: number };
  source: Share;
  speaker: Share;
  pronouns: Share;
  typeStrict: Share;
  typeFair: Share;
  types: Record<string, Rates & { gold: number }>;
  macroTypeF: number | null;
  via: Rates;
  anonymous: Rates;
  outlets: Rates | null;
  outletNames: Share;
  notQuotes: Share;
}

export interface GoldArticle {
  id: string;
  text: string;
  part?: string;
  publisher?: string;
  claims?: { required?: boolean }[];
}

/** The scorers beside the repository; their headers hold the exact definitions. */
export async function loadScorers() {
  const load = (name: string) => import(pathToFileURL(sharedPath(`bench/${name}.mjs`)).href);
  const [attributions, claims, pages] = await Promise.all(
    ['score-attributions', 'score-claims', 'score-pages'].map(load),
  );
  return {
    scoreAttributions: attributions.score as (
      gold: unknown[],
      predicted: unknown[],
      options: { speech: boolean },
    ) => AttributionScore,
    scoreClaims: claims.scoreClaims as (gold: GoldArticle[], predicted: unknown[]) => ClaimScore,
    scorePages: pages.scorePages as (
      pages: unknown[],
      predicted: unknown[],
      readBody: (page: never) => string,
    ) => never,
  };
}
