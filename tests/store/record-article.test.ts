import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClaimId } from '../../src/core/model';
import { Database } from '../../src/store/database';
import { correctSourceType, keepClaim } from '../../src/store/label-claim';
import { recordArticle } from '../../src/store/record-article';
import { StorageFull } from '../../src/store/storage-full';
import { sampleArticle, sampleClaims } from './sample-records';

let database: Database;

beforeEach(() => {
  database = new Database(`test-${crypto.randomUUID()}`);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const monday = '2031-03-03T10:00:00.000Z';
const tuesday = '2031-03-04T10:00:00.000Z';

describe('recording an article', () => {
  test('keeps the article and one row a claim', async () => {
    const recorded = await recordArticle(database, {
      article: sampleArticle(),
      claims: sampleClaims('the bridge is safe', 'it will open in May'),
      readAt: monday,
    });
    expect(await database.articles.toArray()).toEqual([
      { ...sampleArticle(), id: recorded.articleId, firstReadAt: monday, lastReadAt: monday },
    ]);
    expect(await database.claims.count()).toBe(2);
    expect(recorded.claims.map(({ content }) => content[0]?.exact)).toEqual([
      'the bridge is safe',
      'it will open in May',
    ]);
  });

  test('twice gives the same records, with the time of the last reading', async () => {
    const first = await recordArticle(database, {
      article: sampleArticle(),
      claims: sampleClaims('a b c'),
      readAt: monday,
    });
    const second = await recordArticle(database, {
      article: sampleArticle(),
      claims: sampleClaims('a b c'),
      readAt: tuesday,
    });
    expect(second.articleId).toBe(first.articleId);
    expect(second.claims[0]).toMatchObject({ id: first.claims[0]?.id, firstSeenAt: monday, lastSeenAt: tuesday });
    expect(await database.articles.get(first.articleId)).toMatchObject({ firstReadAt: monday, lastReadAt: tuesday });
    expect(await database.claims.count()).toBe(1);
  });

  test('from two tabs at once loses nothing and doubles nothing', async () => {
    const readings = Array.from({ length: 8 }, (_, at) =>
      recordArticle(database, {
        article: sampleArticle(),
        claims: sampleClaims('the bridge is safe', `reading ${at}`),
        readAt: monday,
      }),
    );
    await Promise.all(readings);
    expect(await database.articles.count()).toBe(1);
    expect(await database.claims.count()).toBe(9);
  });

  test('keeps what the reader did with a claim', async () => {
    const { claims } = await recordArticle(database, {
      article: sampleArticle(),
      claims: sampleClaims('a b'),
      readAt: monday,
    });
    const id = claims[0]?.id as ClaimId;
    await correctSourceType(database, id, 'speech');
    const again = await recordArticle(database, {
      article: sampleArticle(),
      claims: sampleClaims('a b'),
      readAt: tuesday,
    });
    expect(again.claims[0]).toMatchObject({ id, isKept: true, correction: { sourceType: 'speech' } });
  });

  test('leaves a claim that is no longer found where it is', async () => {
    await recordArticle(database, { article: sampleArticle(), claims: sampleClaims('old words'), readAt: monday });
    await recordArticle(database, { article: sampleArticle(), claims: sampleClaims('new words'), readAt: tuesday });
    expect((await database.claims.toArray()).map((claim) => claim.lastSeenAt).sort()).toEqual([monday, tuesday]);
  });

  test('keeps the same words said twice apart', async () => {
    const { claims } = await recordArticle(database, {
      article: sampleArticle(),
      claims: sampleClaims('no', 'no'),
      readAt: monday,
    });
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
  });

  test('keeps a version of it where its words are given, a new one only where it reads otherwise', async () => {
    const words = (text: string) => ({ text });
    for (const [text, readAt] of [
      ['one\n\ntwo', monday],
      ['one\n\ntwo', tuesday],
      ['one\n\nthree', '2031-03-05T10:00:00.000Z'],
    ] as const) {
      await recordArticle(database, {
        article: sampleArticle(),
        claims: sampleClaims('one'),
        readAt,
        words: words(text),
      });
    }
    expect(await database.versions.toArray()).toMatchObject([
      { firstReadAt: monday, lastReadAt: tuesday, passages: [{ text: 'one' }, { text: null }] },
      { firstReadAt: '2031-03-05T10:00:00.000Z', passages: [{ text: 'one' }, { text: null }] },
    ]);
  });

  test('writes nothing at all where the last write fails', async () => {
    vi.spyOn(database.claims, 'bulkPut').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    const recording = recordArticle(database, {
      article: sampleArticle(),
      claims: sampleClaims('a b'),
      readAt: monday,
    });
    await expect(recording).rejects.toThrow(StorageFull);
    expect(await database.articles.count()).toBe(0);
  });
});

describe('labelling a claim', () => {
  async function recordOne() {
    const { claims } = await recordArticle(database, {
      article: sampleArticle(),
      claims: sampleClaims('a b'),
      readAt: monday,
    });
    return claims[0]?.id as ClaimId;
  }

  test('keeps it and lets it go', async () => {
    const id = await recordOne();
    expect((await keepClaim(database, id, true))?.isKept).toBe(true);
    expect((await keepClaim(database, id, false))?.isKept).toBe(false);
  });

  test('takes a correction back when the label found is chosen again', async () => {
    const id = await recordOne();
    expect((await correctSourceType(database, id, 'wire'))?.correction).toEqual({ sourceType: 'wire' });
    expect((await correctSourceType(database, id, 'unstated'))?.correction).toBeNull();
  });

  test('gives null for a claim that is not recorded', async () => {
    expect(await keepClaim(database, 'nothing' as ClaimId, true)).toBeNull();
  });
});
