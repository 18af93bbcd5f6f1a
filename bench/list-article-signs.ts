/**
 * Lists what the analysis reads of where articles come from, to be judged by hand before it goes into bench/facts.
 * npx tsx bench/list-article-signs.ts
 */
import { readArticlesWithSigns } from './article-signs';

for (const { id, found } of readArticlesWithSigns()) process.stdout.write(`${id} ${JSON.stringify(found)}\n`);
