import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/attribution/find-quotations';
import { english } from '../../../src/core/lexicon/en/english';
import { parseText } from '../../../src/core/text/parse-text';

function confidenceIn(text: string): number {
  return findQuotations(parseText(text), { lexicon: english })[0]?.confidence ?? 0;
}

describe('the confidence of a quotation with its speaker behind it', () => {
  it.each([
    '“We will rebuild,” Mayor Ruiz said.',
    '“We will rebuild,” said Mayor Ruiz.',
    '“Six months will do if the timber comes by rail,” Ruiz said in an interview with the Aldea Post.',
  ])('is above nine in ten: %s', (text) => {
    expect(confidenceIn(text)).toBeGreaterThan(0.9);
  });
});

it('is less sure of a clause without "that" than of a whole quotation', () => {
  const [clause, quotation] = ['Ruiz said the bridge would close.', '“The bridge will close,” Ruiz said.'].map(
    confidenceIn,
  );
  expect(clause).toBeLessThan(quotation ?? 0);
});
