import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { english } from '../../../src/core/lexicon/en/english';
import type { Span } from '../../../src/core/model';
import { claimOfSelection } from '../../../src/core/selection/claim-of-selection';
import { catalogue } from '../outlets/real-catalogue';

const text = [
  '“The ferry will run again in May,” Ola Brandt, the harbour pilot, told Reuters. “We have the crew for it.”',
  'The quay is quiet now. Boats lie under covers along the eastern wall.',
  'Ida Moe spoke in a speech in the town hall. She sounded tired, and the mayor said the wall would hold.',
].join('\n\n');

const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const select = (words: string) =>
  claimOfSelection({ text }, [spanOf(words)], (input) => analyse(input, { lexicon: english, catalogue })).claim;

describe('words selected by hand', () => {
  test('that were found as a claim are that claim', () => {
    const whole = select('“The ferry will run again in May,”');
    expect(select('The ferry will run again in May').fingerprint).toBe(whole.fingerprint);
    expect(whole).toMatchObject({ speaker: 'Ola Brandt', sourceType: 'wire', kind: 'direct' });
  });

  test('within a claim take over its speaker, its way and its evidence', () => {
    expect(select('run again')).toMatchObject({
      speaker: 'Ola Brandt',
      via: ['Reuters'],
      sourceType: 'wire',
      kind: 'direct',
      content: [{ exact: 'run again' }],
    });
  });

  test('beyond a claim hold more than its quotation', () => {
    expect(select('in May,” Ola Brandt')).toMatchObject({ speaker: 'Ola Brandt', kind: 'mixed' });
  });

  test('of which nothing is said are nobody’s', () => {
    expect(select('Boats lie under covers')).toMatchObject({
      speaker: null,
      sourceType: 'unstated',
      via: [],
      kind: 'indirect',
    });
  });

  test('keep the place in the article’s reading order', () => {
    expect(select('Boats lie under covers').order).toBeGreaterThan(select('“The ferry will run again in May,”').order);
  });
});
