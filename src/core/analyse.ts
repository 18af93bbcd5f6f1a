import type { Analysis, AnalysisInput } from './model';

/** Finds who said what in an article's text, and how the words reached the reader. */
export function analyse(_article: AnalysisInput): Analysis {
  return {
    attributions: [],
    outlets: [],
    article: { dateline: null, byline: [], creditLine: null, origin: 'unknown' },
  };
}
