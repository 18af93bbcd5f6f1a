import { fingerprintWords } from '../../src/core/claims/fingerprint-words';
import type { ArticleId, ArticleRecord, Claim, ClaimId, SourceType } from '../../src/core/model';
import type { Records } from '../../src/export/records';

const claimsPerArticle = 20; // About what the sample articles have.

const names = ['Inés Valdane', 'Tomas Reyes', 'Ana Pell', 'Bo Lindqvist', 'the harbour office', 'Mara Okoye'];
const outlets = ['The Harbour Courier', 'Northern Wire', 'Le Phare', 'City Radio', 'The Evening Ferry'];
const starts = [
  'The bridge',
  'The ferry',
  'The new school',
  'The council’s budget',
  'The lighthouse',
  'The old market',
];
const ends = [
  'will open in May, whatever it costs',
  'was never safe, and everybody knew it',
  'needs another two million before the winter',
  'belongs to the people who live beside it',
  'cannot be rebuilt without the state',
];
const types: SourceType[] = ['wire', 'interview', 'speech', 'statement', 'social', 'outlet', 'unstated'];

/** A library of our own sentences, always the same for one count: what a year of reading might leave. */
export function makeLibrary(count: number): Records {
  const pick = seededPick(20310302);
  const articles: ArticleRecord[] = [];
  const claims: Claim[] = [];
  for (let at = 0; at < count; at++) {
    if (at % claimsPerArticle === 0) articles.push(makeArticle(articles.length, pick));
    claims.push(makeClaim(at, articles.length - 1, pick));
  }
  return { articles, claims };
}

type Pick = <Value>(values: readonly Value[]) => Value;

/** The generator of Park and Miller, so that every run measures the same library. */
function seededPick(seed: number): Pick {
  let state = seed;
  return (values) => {
    state = (state * 48_271) % 2_147_483_647;
    const value = values[state % values.length];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
}

function makeArticle(number: number, pick: Pick): ArticleRecord {
  const day = new Date(Date.UTC(2031, 0, 1) + number * 3_600_000).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as ArticleId,
    url: `https://courier.example/2031/${number}/story`,
    title: `${pick(starts)} ${pick(ends)}`,
    publisher: pick(outlets),
    hostname: 'courier.example',
    lang: 'en',
    publishedAt: day,
    updatedAt: null,
    section: 'City',
    origins: { title: 'json-ld headline', byline: 'json-ld author' },
    outlets: [{ name: pick(outlets), kind: 'newspaper', mentions: 2 }],
    dateline: { place: 'PORT ELLIS', agency: null },
    byline: [pick(names)],
    creditLine: null,
    origin: 'own',
    firstReadAt: day,
    lastReadAt: day,
  };
}

function makeClaim(at: number, article: number, pick: Pick): Claim {
  const exact = `“${pick(starts)} ${pick(ends)}, and ${pick(starts).toLowerCase()} ${pick(ends)}, number ${at}.”`;
  const start = 100 + (at % claimsPerArticle) * 400;
  const selector = {
    exact,
    prefix: 'the mayor told reporters before ',
    suffix: ' She left without taking questio',
    start,
    end: start + exact.length,
  };
  const speaker = pick(names);
  const carrier = pick(outlets);
  const time = new Date(Date.UTC(2031, 0, 1) + article * 3_600_000).toISOString();
  const isKept = at % 3 === 0;
  return {
    id: randomLookingId(at) as ClaimId,
    articleId: `00000000-0000-4000-8000-${String(article).padStart(12, '0')}` as ArticleId,
    fingerprint: fingerprintWords([exact]),
    order: at % claimsPerArticle,
    content: [selector],
    sourceWords: speaker,
    cueWords: 'told reporters',
    kind: 'direct',
    speaker,
    speakers: [],
    anonymous: false,
    confidence: 0.91,
    channel: 'statement',
    repost: false,
    via: [carrier],
    sourceType: pick(types),
    hops: 2,
    trail: [
      { kind: 'speaker', name: speaker, isAnonymous: false },
      { kind: 'carrier', name: carrier, outletKind: 'newspaper' },
      { kind: 'publisher', name: 'The Harbour Courier' },
    ],
    evidence: { channel: [{ ...selector, exact: 'told reporters' }], via: [], sourceType: [] },
    isKept,
    correction: null,
    tags: isKept ? ['bridge', 'to check'] : [],
    note: isKept ? 'Compare with the minutes of the council.' : '',
    status: isKept ? 'in-check' : null,
    isDismissed: false,
    isByHand: false,
    firstSeenAt: time,
    lastSeenAt: time,
    changedAt: isKept ? time : null,
    deletedAt: null,
  };
}

/** The same for one number in every run, and as far apart as those of real claims: FNV-1a, 32 bits at a time. */
function randomLookingId(number: number): string {
  const words = [1, 2, 3, 4].map((round) => {
    let hash = 0x811c9dc5 ^ round;
    for (const character of `${round} ${number}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d); // Else the first digits of neighbours would be alike.
    return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
  });
  const digits = words.join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}
