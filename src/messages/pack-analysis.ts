import type { Attribution, Claim, Span } from '../core/model';
import type { AnalysedArticle } from './contract';
import { packRows, type Table, unpackRows } from './table';

/** What the background found, packed for its way to the page: a page of thousands of claims would get megabytes. */
export interface PackedArticle extends Omit<AnalysedArticle, 'analysis' | 'placed'> {
  analysis: Omit<AnalysedArticle['analysis'], 'attributions'> & { attributions: Table };
  placed: { claims: Table; spans: Span[][] };
}

export function packArticle({ analysis, placed, ...article }: AnalysedArticle): PackedArticle {
  return {
    ...article,
    analysis: { ...analysis, attributions: packRows(analysis.attributions) },
    placed: { claims: packRows(placed.map(({ claim }) => claim)), spans: placed.map(({ spans }) => spans) },
  };
}

export function unpackArticle({ analysis, placed, ...article }: PackedArticle): AnalysedArticle {
  return {
    ...article,
    analysis: { ...analysis, attributions: unpackRows<Attribution>(analysis.attributions) },
    placed: unpackRows<Claim>(placed.claims).map((claim, at) => ({ claim, spans: placed.spans[at] ?? [] })),
  };
}
