import { expect, test } from 'vitest';
import { describeSpan } from '../../../src/core/anchor/describe-span';
import { describeVersion } from '../../../src/core/versions/article-version';
import { judgeReadings } from '../../../src/core/versions/judge-readings';
import { placeClaim } from '../finding/place-claim';

const monday = '2031-03-03T10:00:00.000Z';
const friday = '2031-03-07T10:00:00.000Z';
const opening = 'The bridge has been closed since January.';
const said = '“We will open it in May, whatever the repair may cost,” the mayor said.';
const words = '“We will open it in May, whatever the repair may cost,”';

/** A reading of a text in which these words are claims. */
function read(text: string, ...claims: string[]) {
  return describeVersion({ text, title: 'Bridge', claimStarts: claims.map((claim) => text.indexOf(claim)) });
}

function claimIn(text: string, lastSeenAt: string) {
  const start = text.indexOf(words);
  const { claim } = placeClaim(words, { content: [describeSpan(text, [start, start + words.length])], lastSeenAt });
  return claim;
}

const first = `${opening}\n\n${said}`;
const judge = (later: ReturnType<typeof read>, lastSeenAt = monday) =>
  judgeReadings([claimIn(first, lastSeenAt)], friday, [read(first, words), later]).map(({ state }) => state);

test.each([
  ['found at the last reading', read(opening), friday, 'exact'],
  ['not found anew, in a passage that reads as it did,', read(`Now it rains.\n\n${said}`), monday, 'exact'],
  ['whose words were edited', read(`${opening}\n\n${said.replace('May', 'June')}`, '“We will'), monday, 'changed'],
  ['whose passage went', read(opening), monday, 'missing'],
])('a claim %s is judged so', (_, later, lastSeenAt, state) => {
  expect(judge(later, lastSeenAt)).toEqual([state]);
});

test('words that were edited tell how', () => {
  const later = read(`${opening}\n\n${said.replace('May', 'June')}`, '“We will');
  const [reading] = judgeReadings([claimIn(first, monday)], friday, [read(first, words), later]);
  const before = reading?.diff?.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
  const after = reading?.diff?.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
  expect(before?.join('')).toBe(words);
  expect(after?.join('')).toBe(words.replace('May', 'June'));
});

test('a claim of an article whose words were never kept is waited for', () => {
  expect(judgeReadings([claimIn(first, monday)], friday, [])).toMatchObject([{ state: 'waiting' }]);
});

test('words selected by hand that no reading held are not judged', () => {
  const claim = { ...claimIn(first, monday), isByHand: true };
  expect(judgeReadings([claim], friday, [read(opening), read(opening)])).toEqual([]);
});

test('a claim whose passage was put elsewhere is told to have moved, and those that stood around it are not', () => {
  const texts = ['One.', said, 'Two.', 'Three.'];
  const before = read(texts.join('\n\n'), words);
  const moved = read(['One.', 'Two.', 'Three.', said].join('\n\n'), words);
  expect(judgeReadings([claimIn(first, friday)], friday, [before, moved])).toMatchObject([{ state: 'moved' }]);
  const slid = read(['Zero.', ...texts].join('\n\n'), words);
  expect(judgeReadings([claimIn(first, friday)], friday, [before, slid])).toMatchObject([{ state: 'exact' }]);
  const lifted = read(['One.', said, 'Three.', 'Two.'].join('\n\n'), words);
  expect(judgeReadings([claimIn(first, friday)], friday, [before, lifted])).toMatchObject([{ state: 'exact' }]);
});
