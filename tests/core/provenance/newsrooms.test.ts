import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { english } from '../../../src/core/lexicon/en/english';
import type { Attribution } from '../../../src/core/model';
import { catalogue } from '../outlets/real-catalogue';
import { newsroomPassages } from './newsroom-passages';
import { expectProved, inShort } from './trace-marked';

const describeFound = (found: Attribution): string =>
  found.speaker === null ? inShort(found) : `${found.speaker} · ${inShort(found)}`;

describe.each(Object.entries(newsroomPassages))('%s', (_, passages) => {
  it.each(passages.map(([text, ...found]) => ({ text, found })))('reads $text', ({ text, found }) => {
    const { attributions } = analyse({ text }, { lexicon: english, catalogue });
    expect(attributions.map(describeFound)).toEqual(found);
    for (const attribution of attributions) expectProved(text, attribution);
  });
});

it('is tried on at least sixty passages', () => {
  expect(Object.values(newsroomPassages).flat().length).toBeGreaterThanOrEqual(60);
});
