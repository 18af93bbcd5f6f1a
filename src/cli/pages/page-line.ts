import type { Attribution, OutletKind, Span } from '../../core/model';
import type { PageDescription, PageTimes } from '../../messages/contract';
import { toAttributionLine } from '../attribution-line';

/** What `hearsay pages` writes of one page. */
export interface PageLine {
  id: string;
  isArticle: boolean;
  title: string | null;
  byline: string | null;
  published: string | null;
  siteName: string | null;
  lang: string | null;
  text: string | null;
  claims: object[];
  outlets: { surface: string; name: string; kind: OutletKind }[];
  ms: Omit<PageTimes, 'longestTask'> & { floor: number };
  domUnchanged: boolean;
}

interface Measures {
  floorMs: number;
  domUnchanged: boolean;
}

/** Puts what the content script told into the shape that INTERFACES fixes. */
export function toPageLine(
  id: string,
  { isArticle, metadata, article, analysis, ms: { longestTask: _, ...ms } }: PageDescription,
  measures: Measures,
): PageLine {
  const text = article?.text ?? '';
  return {
    id,
    isArticle,
    title: metadata?.title ?? null,
    byline: metadata === null || metadata.byline.length === 0 ? null : metadata.byline.join(', '),
    published: metadata?.publishedAt ?? null,
    siteName: metadata?.publisher ?? null,
    lang: metadata?.lang ?? null,
    text: article?.text ?? null,
    claims: (analysis?.attributions ?? []).map((attribution) => toClaimLine(attribution, text)),
    outlets: (analysis?.outlets ?? []).map(({ span, name, kind }) => ({ surface: text.slice(...span), name, kind })),
    ms: { ...ms, floor: measures.floorMs },
    domUnchanged: measures.domUnchanged,
  };
}

function toClaimLine(attribution: Attribution, text: string): object {
  const { content, source, cue } = attribution;
  return {
    ...toAttributionLine(attribution),
    content: content.map((span) => text.slice(...span)),
    source: wordsOf(source, text),
    cue: wordsOf(cue, text),
    at: { content, source, cue },
  };
}

function wordsOf(spans: Span[] | null, text: string): string | null {
  return spans === null ? null : spans.map((span) => text.slice(...span)).join(' ');
}
