import type { ArticleId, ArticleRecord, Claim, ClaimId } from '../../src/core/model';
import type { Records } from '../../src/export/records';

/** Records of made-up people and events. */

export const exportedAt = '2031-03-09T12:00:00.000Z';

export function sampleArticle(changes: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: 'article-1' as ArticleId,
    url: 'https://courier.example/2031/03/bridge',
    title: 'Bridge to open in May',
    publisher: 'The Harbour Courier',
    hostname: 'courier.example',
    lang: 'en',
    publishedAt: '2031-03-02T09:00:00Z',
    updatedAt: null,
    section: 'City',
    origins: { title: 'json-ld headline', publisher: 'og:site_name' },
    outlets: [{ name: 'Northern Wire', kind: 'wire_service', mentions: 2 }],
    dateline: { place: 'PORT ELLIS', agency: null },
    byline: ['Ana Pell', 'Tomas Reyes-Ortega'],
    creditLine: { text: 'With reporting by Northern Wire', names: ['Northern Wire'] },
    origin: 'with-wire',
    firstReadAt: '2031-03-03T08:00:00.000Z',
    lastReadAt: '2031-03-04T08:00:00.000Z',
    ...changes,
  };
}

export const sampleText =
  'Mayor Inés Valdane told reporters, according to Northern Wire: “We will rebuild the bridge.” 🎉 She added that “nobody” would be left behind.';

export function selectorOf(exact: string, text = sampleText) {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32), start, end };
}

export function sampleClaim(changes: Partial<Claim> = {}): Claim {
  return {
    id: 'claim-1' as ClaimId,
    articleId: 'article-1' as ArticleId,
    fingerprint: '00c0ffee00c0ffee',
    order: 0,
    content: [selectorOf('“We will rebuild the bridge.”')],
    sourceWords: 'Mayor Inés Valdane',
    cueWords: 'told reporters',
    kind: 'direct',
    speaker: 'Inés Valdane',
    speakers: [],
    anonymous: false,
    confidence: 0.94,
    channel: 'statement',
    repost: false,
    via: ['Northern Wire'],
    sourceType: 'wire',
    hops: 2,
    trail: [
      { kind: 'speaker', name: 'Inés Valdane', isAnonymous: false },
      { kind: 'audience', audience: 'reporters' },
      { kind: 'carrier', name: 'Northern Wire', outletKind: 'wire_service' },
      { kind: 'publisher', name: 'The Harbour Courier' },
    ],
    evidence: {
      channel: [selectorOf('told reporters')],
      via: [selectorOf('according to Northern Wire')],
      sourceType: [selectorOf('according to Northern Wire')],
    },
    isKept: true,
    correction: null,
    tags: ['bridge', 'city hall'],
    note: 'Ask for the budget.',
    status: 'in-check',
    isDismissed: false,
    isByHand: false,
    firstSeenAt: '2031-03-03T08:00:00.000Z',
    lastSeenAt: '2031-03-04T08:00:00.000Z',
    changedAt: '2031-03-05T10:00:00.000Z',
    deletedAt: null,
    ...changes,
  };
}

export function sampleRecords(): Records {
  const second = sampleClaim({
    id: 'claim-2' as ClaimId,
    fingerprint: '00c0ffee00c0ffef',
    order: 1,
    content: [selectorOf('“nobody”'), selectorOf('left behind')],
    kind: 'mixed',
    correction: { sourceType: 'speech', speaker: null },
    tags: [],
    note: '',
    status: null,
    changedAt: null,
  });
  return { articles: [sampleArticle()], claims: [sampleClaim(), second] };
}

/** What breaks writers and readers of text formats. */
export const hostileTexts: readonly string[] = [
  'lone \ud800 and \udc00 surrogates',
  'لن نغلق الجسر \u202e reversed \u202c',
  '👩‍👩‍👧‍👦 🎉 a\u0301',
  '<script>alert("x")</script> &amp; </style> <!-- --> ]]>',
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  'two\nlines\r\nand\rmore\u2028\u2029',
  'nul \u0000 and \u0007 bell \u001b',
  '"quotes", \'single\'; semicolon, comma',
  '---\ntitle: x\n---\n# heading\n> quote\n- [ ] task\n```\ncode',
  '## Claim 9\n\n> “other”\n\n<!-- hearsay {"id":1} -->\n\\## escaped',
  '{curly} \\textbf{x} $math$ %comment #hash _under_ ~tilde^ &',
  'TY  - BOOK\r\nER  - ',
  '%% obsidian %% [[link]] ![[embed]] #tag',
  ' leading and trailing ',
  'a'.repeat(1_000_000),
  '',
];

/** The sample with one hostile text in every field that takes words. */
export function hostileRecords(words: string): Records {
  const selector = { exact: words || '“x”', prefix: words, suffix: words, start: 3, end: 3 + words.length };
  return {
    articles: [
      sampleArticle({
        url: `https://evil.example/${encodeURIComponent(words.replace(/\p{Cs}/gu, '').slice(0, 100))}`,
        title: words,
        publisher: words,
        hostname: words,
        lang: words,
        publishedAt: words,
        updatedAt: words,
        section: words,
        origins: { title: words },
        outlets: [{ name: words, kind: 'online', mentions: 1 }],
        dateline: { place: words, agency: words },
        byline: [words, words],
        creditLine: { text: words, names: [words] },
      }),
    ],
    claims: [
      sampleClaim({
        content: [selector, selector],
        sourceWords: words,
        cueWords: words,
        speaker: words,
        speakers: [words, words],
        entry: { postedAt: words, author: words },
        via: [words],
        trail: [
          { kind: 'speaker', name: words, isAnonymous: false },
          { kind: 'repost', name: words },
          { kind: 'carrier', name: words, outletKind: null },
          { kind: 'publisher', name: words },
        ],
        evidence: { channel: [selector], via: [selector], sourceType: [selector] },
        correction: { sourceType: 'speech', speaker: words, content: [selector] },
        tags: [words, 'plain'],
        note: words,
        status: words,
      }),
    ],
  };
}
