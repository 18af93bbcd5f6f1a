import { expect, test } from 'vitest';
import { drawClaimsTable } from '../../src/cli/start/draw-claims-table';
import type { Attribution } from '../../src/core/model';
import type { PageDescription } from '../../src/messages/contract';

const text = '“The tide will turn at six,” Ola Brandt told Reuters. One pilot said it would not.';

const attribution: Attribution = {
  content: [[0, 28]],
  source: [[29, 39]],
  cue: [[40, 44]],
  kind: 'direct',
  speaker: 'Ola Brandt',
  speakers: [],
  anonymous: false,
  confidence: 1,
  channel: 'unstated',
  repost: false,
  via: ['Reuters'],
  sourceType: 'wire',
  hops: 2,
  evidence: { channel: [], via: [], sourceType: [] },
};

function describePage(attributions: Attribution[]): PageDescription {
  return {
    state: 'done',
    isArticle: true,
    judged: null,
    metadata: { title: 'Tide' } as PageDescription['metadata'],
    article: { text, blocks: [], posts: [] },
    analysis: { attributions, outlets: [], article: { dateline: null, byline: [], creditLine: null, origin: 'own' } },
    articleId: null,
    claims: [],
    anchoredClaims: [],
    ms: { detect: 0, read: 0, anchor: 0, paint: 0, mainThread: 0, longestTask: 0, analyse: 0 },
  };
}

test('a row tells words, speaker, source type and via, in columns', () => {
  const unnamed = {
    ...attribution,
    content: [[64, 82]] as [[number, number]],
    speaker: null,
    anonymous: true,
    via: [],
    sourceType: 'unstated' as const,
  };
  expect(drawClaimsTable(describePage([attribution, unnamed]))).toBe(
    [
      'Tide',
      '2 claims',
      '',
      'WORDS                         SPEAKER     SOURCE TYPE  VIA',
      '“The tide will turn at six,”  Ola Brandt  wire         Reuters',
      'said it would not.            (unnamed)   unstated     –',
    ].join('\n'),
  );
});

test('an article without claims, and a page that is none, are told as such', () => {
  expect(drawClaimsTable(describePage([]))).toBe('Tide\n0 claims');
  expect(drawClaimsTable({ ...describePage([]), isArticle: false })).toContain('no news article');
});
