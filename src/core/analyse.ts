import { findQuotations } from './attribution/find-quotations';
import { english } from './lexicon/en/english';
import type { Analysis, AnalysisInput, Attribution } from './model';
import { parseText } from './text/parse-text';

/** Finds who said what in an article's text, and how the words reached the reader. */
export function analyse(article: AnalysisInput): Analysis {
  const parsed = parseText(article.text, article.blocks);
  const quotations = findQuotations(parsed, {
    lexicon: english,
    title: article.title ?? null,
    byline: article.byline ?? [],
    blocks: article.blocks ?? [],
  });
  const attributions = quotations.map(
    (quotation): Attribution => ({
      ...quotation,
      channel: 'unstated',
      repost: false,
      via: [],
      sourceType: 'unstated',
      hops: 1,
      evidence: { channel: [], via: [], sourceType: [] },
    }),
  );
  return { attributions, outlets: [], article: { dateline: null, byline: [], creditLine: null, origin: 'unknown' } };
}
