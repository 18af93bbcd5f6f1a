import { readFileSync } from 'node:fs';
import { type Figure, milliseconds, percent, quantile } from '../section';
import { loadScorers, readJsonLines, sharedPath } from '../shared-data';
import { startChromium } from '../start-chromium';
import { bundleReader } from './bundle-reader';
import { withSavedPage } from './open-saved-page';
import type { PeerReading } from './peers-in-page';
import { listSavedPages } from './saved-pages';

const peers = ['Readability', 'Defuddle'] as const;

/** Times of Readability on articles of this run, to hold ours against. */
export interface PeerComparison {
  figures: Figure[];
  parseMs: { median: number; high: number };
}

/** What others make of the same saved pages, each in a fresh tab of the same browser. */
export async function comparePeers(): Promise<PeerComparison> {
  const { scorePages } = await loadScorers();
  const index = readJsonLines<{ id: string; is_article: boolean | null; body_text_file?: string }>(
    sharedPath('pages/index.jsonl'),
  );
  const readBody = (page: (typeof index)[number]) => readFileSync(sharedPath(`pages/${page.body_text_file}`), 'utf8');
  const articles = new Set(index.filter(({ is_article }) => is_article).map(({ id }) => id));
  const figures: Figure[] = [];
  let parseMs = { median: Number.NaN, high: Number.NaN };
  for (const peer of peers) {
    const readings = await readWith(peer, (id) => peer === 'Readability' || articles.has(id));
    const lines = [...readings].map(([id, { isArticle, text, title }]) => ({ id, isArticle, text, title }));
    const score = scorePages(
      index.filter(({ id }) => readings.has(id)),
      lines as never,
      readBody as (page: never) => string,
    ) as {
      body: Record<string, { F: number; good: number } | null>;
      detection: { R: number; falseAlarms: number; negatives: number };
    };
    const parse = [...readings].flatMap(([id, { ms }]) => (articles.has(id) ? [ms.parse] : []));
    const unchanged = [...readings.values()].filter(({ domUnchanged }) => domUnchanged).length;
    const [median, high] = [quantile(parse, 0.5), quantile(parse, 0.95)];
    if (peer === 'Readability') {
      parseMs = { median, high };
      const { R, falseAlarms, negatives } = score.detection;
      figures.push({
        figure: 'Readability: articles found; false alarms',
        on: 'the same pages, isProbablyReaderable',
        aim: '',
        measured: `${percent(R)} %; ${Math.round(falseAlarms * negatives)}`,
      });
    }
    figures.push({
      figure: `${peer}: body word F1; F1 ≥ 0.9; DOM unchanged; main thread p50 / p95`,
      on: 'articles, the same machine and hour',
      aim: '',
      measured: `${(score.body.headline?.F ?? 0).toFixed(3)}; ${percent(score.body.headline?.good)} %; ${percent(unchanged / readings.size)} %; ${milliseconds(median)} / ${milliseconds(high)}`,
    });
  }
  return { figures, parseMs };
}

async function readWith(peer: string, isWanted: (id: string) => boolean): Promise<Map<string, PeerReading>> {
  const folder = sharedPath('pages');
  const { code } = await bundleReader('./peers-in-page.ts');
  const browser = await startChromium();
  const readings = new Map<string, PeerReading>();
  try {
    for (const page of listSavedPages(folder).filter(({ id }) => isWanted(id))) {
      const reading = await withSavedPage(browser, folder, page, async (evaluate) => {
        await evaluate(code);
        return (await evaluate(`hearsayPeers.${peer}()`)) as PeerReading;
      }).catch(() => null);
      if (reading !== null) readings.set(page.id, reading);
    }
  } finally {
    await browser.close();
  }
  return readings;
}
