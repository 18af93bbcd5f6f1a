import { currentSpeaker } from '../core/claims/current-speaker';
import { currentWords } from '../core/claims/current-words';
import type { ArticleRecord, Claim } from '../core/model';
import { parseName } from './citing/parse-name';
import { type FindOriginals, indexOriginals } from './find-originals';
import { pairWithArticles, type Records } from './records';

/** What only the fact-checker can say; each draft names what is still missing. */
export const claimReviewGaps = ['url', 'author', 'datePublished', 'reviewRating.ratingValue'] as const;

/**
 * Drafts of schema.org ClaimReview, one a line of an `@graph`: what the claim is, who said it, where it appeared and, as far as the
 * library knows, where first. `hearsay:fillIn` names the fields to be filled in before it is published; docs/formats/claim-review.md.
 */
export function* writeClaimReviews(records: Records): Generator<string> {
  yield '{"@context":["https://schema.org",{"hearsay":"urn:hearsay:1:"}],"@graph":[';
  const findOriginals = yield* indexOriginals(records);
  let separator = '\n';
  for (const { claim, article } of pairWithArticles(records)) {
    yield separator + JSON.stringify(draftReview(claim, article, findOriginals));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function draftReview(claim: Claim, article: ArticleRecord, findOriginals: FindOriginals) {
  const speaker = claim.isAttitude ? null : currentSpeaker(claim); // Who only believes or wishes it has claimed nothing.
  const [first] = findOriginals(claim, article);
  const isRated = claim.status !== null && !['spotted', 'in-check'].includes(claim.status);
  return {
    '@type': 'ClaimReview',
    claimReviewed: currentWords(claim),
    itemReviewed: {
      '@type': 'Claim',
      ...(speaker === null
        ? {}
        : { author: { '@type': parseName(speaker).given === null ? 'Organization' : 'Person', name: speaker } }),
      ...(article.publishedAt === null ? {} : { datePublished: article.publishedAt }),
      appearance: describeAppearance(article),
      ...(first ? { firstAppearance: describeAppearance(first) } : {}),
    },
    ...(isRated ? { reviewRating: { '@type': 'Rating', alternateName: claim.status } } : {}),
    ...(claim.note === '' ? {} : { reviewBody: claim.note }),
    ...(claim.isAttitude ? { 'hearsay:said': false } : {}),
    'hearsay:fillIn': [
      ...claimReviewGaps,
      ...(claim.isAttitude ? ['itemReviewed.author'] : []),
      ...(isRated ? [] : ['reviewRating.alternateName']),
    ],
  };
}

function describeAppearance({ url, title, publisher, byline, publishedAt }: ArticleRecord) {
  return {
    '@type': 'NewsArticle',
    url,
    ...(title === null ? {} : { headline: title }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(byline.length === 0 ? {} : { author: byline.map((name) => ({ '@type': 'Person', name })) }),
    ...(publishedAt === null ? {} : { datePublished: publishedAt }),
  };
}
