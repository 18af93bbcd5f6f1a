/**
 * Reads saved pages in Chromium with the page code as it stands and writes one prediction a line, for score-pages.mjs.
 *
 *   npx tsx bench/page-reading/measure.ts PAGES_DIR OUT.jsonl [--floor] [--only TEXT]
 *
 * `--floor` opens each page twice: once for one pass over its text nodes, once for the reading, both in a fresh tab.
 */
import { createWriteStream } from 'node:fs';
import { detectLanguage } from '../../src/core/language/detect-language';
import { describePage } from '../../src/core/metadata/describe-page';
import { describePost } from '../../src/core/posts/describe-post';
import { chooseAddress } from '../../src/page/choose-address';
import { startChromium } from '../start-chromium';
import { bundleReader } from './bundle-reader';
import type { PageReading } from './in-page';
import { withSavedPage } from './open-saved-page';
import { listSavedPages, type SavedPage } from './saved-pages';

const [folder = '../shared/pages', target = 'bench/out/pages.jsonl', ...options] = process.argv.slice(2);
const withFloor = options.includes('--floor');
const only = options.includes('--only') ? (options[options.indexOf('--only') + 1] ?? '') : '';

const { code, gzipBytes } = await bundleReader('./in-page.ts');
process.stderr.write(`page code: ${code.length} bytes, ${gzipBytes} gzip\n`);
const browser = await startChromium();
const out = createWriteStream(target);
const waiting = listSavedPages(folder).filter((page) => page.id.includes(only));

async function measure(page: SavedPage): Promise<object> {
  try {
    const floor = withFloor
      ? await withSavedPage(browser, folder, page, async (evaluate) => {
          await evaluate(code);
          return (await evaluate('hearsayBench.readEveryTextNode()')) as number;
        })
      : undefined;
    const reading = (await withSavedPage(browser, folder, page, async (evaluate) => {
      await evaluate(code);
      return evaluate('hearsayBench.readPage()');
    })) as PageReading;
    return { id: page.id, ...predict(reading), ms: { ...reading.ms, ...(floor === undefined ? {} : { floor }) } };
  } catch (error) {
    return { id: page.id, error: String(error) };
  }
}

/** What the background makes of a reading, in the form of score-pages.mjs. */
function predict({ isArticle, stage, sources, article, domUnchanged }: PageReading): object {
  const metadata = describePage(sources, chooseAddress(sources));
  return {
    isArticle,
    stage,
    title: metadata.title,
    byline: metadata.byline,
    published: metadata.publishedAt,
    siteName: metadata.publisher,
    lang: detectLanguage(article.text, metadata.lang),
    text: article.text,
    roles: article.blocks.map(({ role }) => role),
    entries: article.entries ?? [],
    posts: article.posts.flatMap((post) => describePost(post, article.text) ?? []),
    metadata,
    domUnchanged,
  };
}

async function measureInTurn(): Promise<void> {
  for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
    out.write(`${JSON.stringify(await measure(page))}\n`);
  }
}

await Promise.all(withFloor ? [measureInTurn()] : [measureInTurn(), measureInTurn()]);
await browser.close();
out.end();
