import { findClaims } from '../../src/core/claims/find-claims';
import type { Attribution, FoundClaim } from '../../src/core/model';
import type { FoundArticle } from '../../src/store/record-article';

/** A made-up article as the background hands it to the store. */
export function sampleArticle(changes: Partial<FoundArticle> = {}): FoundArticle {
  return {
    url: 'https://courier.example/bridge',
    title: 'Bridge to open in May',
    publisher: 'The Harbour Courier',
    hostname: 'courier.example',
    lang: 'en',
    publishedAt: '2031-03-02T09:00:00Z',
    updatedAt: null,
    section: null,
    origins: { title: 'h1' },
    outlets: [{ name: 'Reuters', kind: 'wire_service', mentions: 2 }],
    dateline: null,
    byline: ['Ana Pell'],
    creditLine: null,
    origin: 'own',
    ...changes,
  };
}

/** A text in which each of these strings is a claim of Inés Valdane. */
export function sampleClaims(...words: string[]): FoundClaim[] {
  const text = words.join(' she said. ');
  let at = 0;
  const attributions = words.map((each): Attribution => {
    const start = text.indexOf(each, at);
    at = start + each.length;
    return {
      content: [[start, at]],
      source: null,
      cue: null,
      kind: 'indirect',
      speaker: 'Inés Valdane',
      speakers: [],
      anonymous: false,
      confidence: 0.9,
      channel: 'unstated',
      repost: false,
      via: [],
      sourceType: 'unstated',
      hops: 1,
      evidence: { channel: [], via: [], sourceType: [] },
    };
  });
  const article = { dateline: null, byline: [], creditLine: null, origin: 'own' as const };
  return findClaims({ text, publisher: 'The Harbour Courier' }, { attributions, outlets: [], article });
}
