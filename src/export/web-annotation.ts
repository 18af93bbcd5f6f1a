import { currentSourceType } from '../core/claims/current-source-type';
import { currentSpeaker } from '../core/claims/current-speaker';
import { currentContent } from '../core/claims/current-words';
import type { ArticleRecord, Claim, TextSelector } from '../core/model';
import { codePointCounter } from './count-code-points';
import { pairWithArticles, type Records, type WriteOptions } from './records';

/** The context of the recommendation, and ours for what the recommendation has no word for. */
export const annotationContext = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    hearsay: 'urn:hearsay:1:',
    'hearsay:articles': { '@id': 'urn:hearsay:1:articles', '@type': '@json' },
    'hearsay:claim': { '@id': 'urn:hearsay:1:claim', '@type': '@json' },
  },
] as const;

/** A W3C Annotation Collection with one annotation a claim and line; docs/formats/web-annotation.md. */
export function* writeWebAnnotations(records: Records, { exportedAt, texts }: WriteOptions): Generator<string> {
  const id = `urn:hearsay:export:${encodeURIComponent(exportedAt)}`;
  const counters = new Map([...(texts ?? [])].map(([article, text]) => [article, codePointCounter(text)]));
  const { '@context': context, ...head } = {
    '@context': annotationContext,
    id,
    type: 'AnnotationCollection',
    label: 'Hearsay',
    total: records.claims.length,
  };
  yield `{"@context":${JSON.stringify(context)},${JSON.stringify(head).slice(1, -1)},\n"hearsay:articles":[`;
  let separator = '\n';
  for (const article of records.articles) {
    yield separator + JSON.stringify(article);
    separator = ',\n';
  }
  yield `],\n"first":{"id":"${id}:1","type":"AnnotationPage","partOf":"${id}","startIndex":0,"items":[`;
  separator = '\n';
  for (const { claim, article } of pairWithArticles(records)) {
    yield separator + JSON.stringify(annotate(claim, article, counters.get(article.id) ?? null));
    separator = ',\n';
  }
  yield '\n]}}\n';
}

function annotate(claim: Claim, article: ArticleRecord, countCodePoints: ((offset: number) => number) | null) {
  const bodies = [
    ...claim.tags.map((value) => body('tagging', value)),
    ...(claim.note === '' ? [] : [body('commenting', claim.note)]),
    ...(claim.status === null ? [] : [body('assessing', claim.status)]),
  ];
  const speaker = currentSpeaker(claim);
  return {
    id: annotationIri(claim.id),
    type: 'Annotation',
    motivation: bodies.at(-1)?.purpose ?? 'highlighting',
    created: claim.firstSeenAt,
    ...(claim.changedAt === null ? {} : { modified: claim.changedAt }),
    body: [
      ...bodies,
      body('classifying', currentSourceType(claim)),
      ...(speaker === null ? [] : [body('identifying', speaker)]),
    ],
    target: currentContent(claim).map((selector) => ({
      type: 'SpecificResource',
      source: article.url,
      selector: [quoteSelector(selector), ...positionSelectors(selector, countCodePoints)],
      state: { type: 'TimeState', sourceDate: claim.lastSeenAt },
    })),
    'hearsay:claim': claim,
  };
}

const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });

const quoteSelector = ({ exact, prefix, suffix }: TextSelector) => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});

/** None where the text is not known: offsets in UTF-16 would be wrong after the first emoji. */
function positionSelectors({ start, end }: TextSelector, countCodePoints: ((offset: number) => number) | null) {
  if (!countCodePoints) return [];
  return [{ type: 'TextPositionSelector', start: countCodePoints(start), end: countCodePoints(end) }];
}

function annotationIri(id: string): string {
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  return isUuid ? `urn:uuid:${id}` : `urn:hearsay:claim:${encodeURIComponent(id)}`;
}
