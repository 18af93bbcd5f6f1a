import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Claim, SourceType } from '../../src/core/model';
import { describeSourcing } from '../../src/ui/describe-sourcing';
import { translateFrom } from './translate-from';

const english = path.resolve(import.meta.dirname, '../../_locales/en/messages.json');
const translate = translateFrom(JSON.parse(readFileSync(english, 'utf8')), 'en');

type Sourced = Pick<Claim, 'sourceType' | 'correction' | 'via' | 'isAttitude'>;

const claims = (count: number, sourceType: SourceType, ...via: string[]): Sourced[] =>
  Array.from({ length: count }, () => ({ sourceType, correction: null, via }));

test.each<[string, Sourced[]]>([
  ['0 claims', []],
  ['1 claim: 1 from an interview', claims(1, 'interview')],
  ['3 claims: 3 from interviews', claims(3, 'interview')],
  [
    '14 claims: 9 from an interview with Le Soir, 3 via Reuters, 1 post, 1 document',
    [
      ...claims(1, 'document'),
      ...claims(9, 'interview', 'Le Soir'),
      ...claims(3, 'wire', 'Reuters'),
      ...claims(1, 'social', 'Mastodon'),
    ],
  ],
  [
    '1 claim: 1 from an interview',
    [...claims(1, 'interview'), { ...claims(1, 'wire')[0], isAttitude: true } as Sourced],
  ],
  ['4 claims: 1 repost, 3 not stated', [...claims(3, 'unstated'), ...claims(1, 'retweet')]],
])('%s', (sentence, found) => {
  expect(describeSourcing(found, translate)).toBe(sentence);
});

test('two agencies are named, three are not', () => {
  const two = [...claims(2, 'wire', 'Reuters'), ...claims(1, 'wire', 'TASS')];
  expect(describeSourcing(two, translate)).toBe('3 claims: 3 via Reuters and TASS');
  expect(describeSourcing([...two, ...claims(1, 'wire', 'Interfax')], translate)).toBe('4 claims: 4 via wire');
});

test('interviews with two outlets name none, for nobody says how many there were', () => {
  const two = [...claims(2, 'interview', 'Le Soir'), ...claims(1, 'interview', 'Radio Norwick')];
  expect(describeSourcing(two, translate)).toBe('3 claims: 3 from interviews');
});

test('an agency is not named where one of its claims came without a name', () => {
  expect(describeSourcing([...claims(2, 'wire', 'Reuters'), ...claims(1, 'wire')], translate)).toBe(
    '3 claims: 3 via wire',
  );
});

test('a corrected claim counts as the reader says, and its carrier no longer names the group', () => {
  const corrected: Sourced = { sourceType: 'wire', correction: { sourceType: 'interview' }, via: ['Reuters'] };
  expect(describeSourcing([corrected], translate)).toBe('1 claim: 1 from an interview');
});
