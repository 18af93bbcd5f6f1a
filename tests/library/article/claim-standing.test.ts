import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../../src/core/anchor/describe-span';
import { describeVersion } from '../../../src/core/versions/article-version';
import { judgeStanding } from '../../../src/library/article/claim-standing';
import { placeInPassages } from '../../../src/library/article/place-in-passages';
import { placeClaim } from '../../core/finding/place-claim';

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
  judgeStanding(claimIn(first, lastSeenAt), { lastReadAt: friday }, [read(first, words), later]);

describe('a claim', () => {
  test('found at the last reading stands', () => {
    expect(judge(read(opening), friday)).toEqual({ state: 'standing' });
  });

  test('not found anew stands where its passage reads as it did', () => {
    expect(judge(read(`Now it rains.\n\n${said}`))).toEqual({ state: 'standing' });
  });

  test('whose words were edited has changed, and tells how', () => {
    const edited = said.replace('May', 'June');
    const standing = judge(read(`${opening}\n\n${edited}`, '“We will'));
    expect(standing.state).toBe('changed');
    const diff = standing.state === 'changed' ? standing.diff : [];
    const before = diff.filter(({ kind }) => kind !== 'added').map(({ text }) => text);
    const after = diff.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
    expect(before.join('')).toBe(words);
    expect(after.join('')).toBe(words.replace('May', 'June'));
  });

  test('whose passage went is missing', () => {
    expect(judge(read(opening))).toEqual({ state: 'missing' });
  });

  test('of an article whose words were never kept is not judged', () => {
    expect(judgeStanding(claimIn(first, monday), { lastReadAt: friday }, [])).toEqual({ state: 'unknown' });
  });
});

describe('passages', () => {
  test('hold their claims in reading order, with the place of the words', () => {
    const text = `${opening}\n\n${said}\n\nShe added “never again.”`;
    const added = placeClaim('“never again.”').claim;
    const placed = placeInPassages([added, claimIn(first, monday)], read(text, words, '“never again.”'));
    expect(
      placed.map(({ text: passage, claims }) => claims.map(({ spans }) => spans.map(([a, b]) => passage?.slice(a, b)))),
    ).toEqual([[[words]], [['“never again.”']]]);
  });

  test('that were not kept leave their claims by themselves', () => {
    const [lone] = placeInPassages([claimIn(first, monday)], read(first));
    expect(lone).toMatchObject({ text: null, claims: [{ spans: [] }] });
    expect(placeInPassages([claimIn(first, monday)], undefined)).toHaveLength(1);
  });
});
