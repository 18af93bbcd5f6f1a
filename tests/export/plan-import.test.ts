import { describe, expect, test } from 'vitest';
import type { ArticleId, Claim, ClaimId } from '../../src/core/model';
import type { ReadRecords } from '../../src/export/read-records';
import { applyPlan, countChanges, nothing, planInto } from './import-into';
import { sampleArticle, sampleClaim, sampleRecords, selectorOf } from './sample-records';

const url = sampleArticle().url;
const reading = (claim: Partial<Claim>, more: Partial<ReadRecords> = {}): ReadRecords => ({
  articles: [{ url }],
  claims: [{ articleUrl: url, claim, line: 7 }],
  refused: [],
  ...more,
});
const marks = { tags: ['new'], note: 'other' };
const later = '2032-01-01T00:00:00.000Z';

describe('an import plan', () => {
  test('takes a newer note and names the fields', () => {
    const plan = planInto(sampleRecords(), reading({ id: 'claim-1' as ClaimId, ...marks, changedAt: later }));
    expect(plan.claims.changed[0]).toMatchObject({
      fields: ['tags', 'note', 'changedAt'],
      kept: [],
      after: { ...marks, changedAt: later },
    });
  });

  test('leaves the reader’s newer work standing and says so', () => {
    const before = '2030-01-01T00:00:00.000Z';
    const plan = planInto(sampleRecords(), reading({ id: 'claim-1' as ClaimId, ...marks, changedAt: before }));
    expect(plan.claims.changed[0]).toMatchObject({ fields: [], kept: ['tags', 'note'] });
    expect(countChanges(plan)).toBe(0);
  });

  test('applied and made again is empty, also where the file was edited without a new time', () => {
    const file = reading({ id: 'claim-1' as ClaimId, ...marks });
    const first = planInto(sampleRecords(), file, later);
    expect(first.claims.changed[0]?.after).toMatchObject({ ...marks, changedAt: later });
    expect(countChanges(planInto(applyPlan(sampleRecords(), first), file, '2033-01-01T00:00:00.000Z'))).toBe(0);
  });

  test('takes a newer sighting, never an older one', () => {
    const found = { id: 'claim-1' as ClaimId, speaker: 'Other' };
    const speakerAfter = (lastSeenAt: string) =>
      planInto(sampleRecords(), reading({ ...found, lastSeenAt })).claims.changed[0]?.after.speaker;
    expect(speakerAfter(later)).toBe('Other');
    expect(speakerAfter('2030-01-01T00:00:00.000Z')).toBeUndefined();
  });

  test('finds the claim by its words where the identity is unknown', () => {
    const plan = planInto(sampleRecords(), reading({ ...sampleClaim(), id: 'elsewhere' as ClaimId }));
    expect(plan.claims.same.map(({ id }) => id)).toEqual(['claim-1']);
  });

  test('gives the same words read twice two rows, and both again the second time', () => {
    const content = [selectorOf('“We will rebuild the bridge.”')];
    const claims = [1, 2].map((line) => ({ articleUrl: url, claim: { content }, line }));
    const file = reading({}, { claims });
    const first = planInto(nothing, file);
    expect(first.claims.new.map(({ fingerprint }) => fingerprint)).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/-2$/),
    ]);
    expect(countChanges(planInto(applyPlan(nothing, first), file))).toBe(0);
  });

  test('gives an article whose identity is taken by another address a new one, and its claims follow', () => {
    const other = sampleArticle({ url: 'https://other.example/' });
    const plan = planInto(sampleRecords(), {
      articles: [other],
      claims: [{ articleUrl: other.url, claim: sampleClaim(), line: 1 }],
      refused: [],
    });
    expect(plan.articles.new[0]?.id).toBe('new-1');
    expect(plan.claims.new[0]).toMatchObject({ articleId: 'new-1', id: 'new-2' });
  });

  test('keeps the article of this library where the file read it earlier, and fills its gaps', () => {
    const known = { ...sampleRecords(), articles: [sampleArticle({ section: null })] };
    const plan = planInto(known, {
      articles: [sampleArticle({ title: 'Old title', section: 'City', lastReadAt: '2031-03-01T00:00:00Z' })],
      claims: [],
      refused: [],
    });
    expect(plan.articles.changed[0]).toMatchObject({ fields: ['section'] });
    expect(plan.articles.changed[0]?.after.title).toBe('Bridge to open in May');
  });

  test.each<[string, Partial<Claim>, string]>([
    ['has no words', {}, 'no-words'],
    ['has only white space', { content: [selectorOf(' ')] }, 'no-words'],
  ])('refuses a claim that %s, by its line', (_, claim, reason) => {
    expect(planInto(nothing, reading(claim)).refused).toEqual([{ line: 7, reason, detail: '' }]);
  });

  test('refuses a claim of an article that nobody described', () => {
    expect(planInto(nothing, reading({ ...sampleClaim() }, { articles: [] })).refused).toMatchObject([
      { line: 7, reason: 'no-article' },
    ]);
  });

  test('refuses what the file says a second time of one claim', () => {
    const claims = ['a', 'b'].map((id) => ({ articleUrl: url, claim: sampleClaim({ id: id as ClaimId }), line: null }));
    const plan = planInto(nothing, reading({}, { claims }));
    expect([plan.claims.new.length, plan.refused.length]).toEqual([1, 1]);
  });

  test('keeps articles apart that the file gives the same words', () => {
    const second = sampleArticle({ id: 'article-2' as ArticleId, url: 'https://second.example/' });
    const claims = [url, second.url].map((articleUrl, at) => ({
      articleUrl,
      claim: sampleClaim({ id: `c${at}` as ClaimId }),
      line: null,
    }));
    expect(planInto(nothing, { articles: [sampleArticle(), second], claims, refused: [] }).claims.new).toHaveLength(2);
  });
});
