import { expect, test } from 'vitest';
import { describeSpan } from '../../../src/core/anchor/describe-span';
import { describeVersion } from '../../../src/core/versions/article-version';
import { placeInPassages } from '../../../src/library/article/place-in-passages';
import { placeClaim } from '../../core/finding/place-claim';

const words = '“We will open it in May, whatever the repair may cost,”';
const first = `The bridge has been closed since January.\n\n${words} the mayor said.`;

/** A reading of a text in which these words are claims. */
function read(text: string, ...claims: string[]) {
  return describeVersion({ text, title: 'Bridge', claimStarts: claims.map((claim) => text.indexOf(claim)) });
}

function claimIn(text: string) {
  const start = text.indexOf(words);
  return placeClaim(words, { content: [describeSpan(text, [start, start + words.length])] }).claim;
}

test('passages hold their claims in reading order, with the place of the words', () => {
  const text = `${first}\n\nShe added “never again.”`;
  const added = placeClaim('“never again.”').claim;
  const placed = placeInPassages([added, claimIn(first)], read(text, words, '“never again.”'));
  expect(
    placed.map(({ text: passage, claims }) => claims.map(({ spans }) => spans.map(([a, b]) => passage?.slice(a, b)))),
  ).toEqual([[[words]], [['“never again.”']]]);
});

test('passages that were not kept leave their claims by themselves', () => {
  const [lone] = placeInPassages([claimIn(first)], read(first));
  expect(lone).toMatchObject({ text: null, claims: [{ spans: [] }] });
  expect(placeInPassages([claimIn(first)], undefined)).toHaveLength(1);
});
