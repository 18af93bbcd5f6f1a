import { describe, expect, test } from 'vitest';
import type { ArticleId, ClaimId } from '../../src/core/model';
import { writeClaimReviews } from '../../src/export/claim-review';
import { originalsIn } from '../../src/export/find-originals';
import { throughFile } from './import-into';
import { hostileRecords, hostileTexts, sampleArticle, sampleClaim, sampleRecords } from './sample-records';

const draft = (records = sampleRecords()) => JSON.parse(throughFile(writeClaimReviews(records)))['@graph'];

/** The same words, a day earlier, in the agency that the sample's trail names. */
const withOriginal = () => {
  const { articles, claims } = sampleRecords();
  const wire = sampleArticle({
    id: 'wire' as ArticleId,
    url: 'https://northernwire.example/1',
    title: 'Mayor promises bridge',
    publisher: 'Northern Wire',
    publishedAt: '2031-03-01T20:00:00Z',
  });
  return {
    articles: [...articles, wire],
    claims: [...claims, sampleClaim({ id: 'w' as ClaimId, articleId: wire.id })],
  };
};

describe('a ClaimReview draft', () => {
  test('has the properties of schema.org and names what the reader must fill in', () => {
    const [review] = draft();
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: '“We will rebuild the bridge.”',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Inés Valdane' },
        appearance: { '@type': 'NewsArticle', url: sampleArticle().url, headline: 'Bridge to open in May' },
      },
    });
    expect(review['hearsay:fillIn']).toEqual([
      'url',
      'author',
      'datePublished',
      'reviewRating.ratingValue',
      'reviewRating.alternateName',
    ]);
    for (const field of ['url', 'author', 'datePublished', 'reviewRating']) expect(review).not.toHaveProperty(field);
  });

  test('of a belief names nobody who claimed it, says so, and asks the reader', () => {
    const [review] = draft({ articles: [sampleArticle()], claims: [sampleClaim({ isAttitude: true })] });
    expect(review['hearsay:said']).toBe(false);
    expect(review.itemReviewed).not.toHaveProperty('author');
    expect(review['hearsay:fillIn']).toContain('itemReviewed.author');
    expect(draft()[0]).not.toHaveProperty('hearsay:said');
  });

  test('takes the verdict of the reader for the rating’s name', () => {
    const [review] = draft({ articles: [sampleArticle()], claims: [sampleClaim({ status: 'misleading' })] });
    expect(review.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'misleading' });
    expect(review['hearsay:fillIn']).not.toContain('reviewRating.alternateName');
  });

  test('knows where the words appeared first', () => {
    const [review, , wire] = draft(withOriginal());
    expect(review.itemReviewed.firstAppearance).toMatchObject({ url: 'https://northernwire.example/1' });
    expect(wire.itemReviewed).not.toHaveProperty('firstAppearance');
  });

  test.each(hostileTexts.filter((words) => words.length < 1000))('is JSON with %j in every field', (words) => {
    expect(draft(hostileRecords(words))).toHaveLength(1);
  });
});

describe('originals', () => {
  test('are found so that who cites the rewrite can be warned', () => {
    const records = withOriginal();
    const [claim] = records.claims;
    const [article] = records.articles;
    if (!claim || !article) throw new Error('no sample');
    expect(originalsIn(records)(claim, article).map(({ title }) => title)).toEqual(['Mayor promises bridge']);
    expect(originalsIn(sampleRecords())(claim, article)).toEqual([]);
  });
});
