import { expect, test } from 'vitest';
import { newClaim } from '../../../src/core/claims/find-claims';
import type { ArticleId, Claim, ClaimEdit, ClaimId, TextSelector } from '../../../src/core/model';
import { findSuggestion } from '../../../src/core/suggestions/find-suggestion';
import { suggestFromEdit } from '../../../src/core/suggestions/suggest-from-edit';
import { sampleClaims } from '../../store/sample-records';

const at = '2031-01-01T00:00:00.000Z';
const where = { site: 'courier.example', madeAt: at };

function claimOf(changes: Partial<Claim>): Claim {
  const [found] = sampleClaims('the ferry will run again');
  if (!found) throw new Error('no sample');
  return { ...newClaim(found, 'c' as ClaimId, 'a' as ArticleId, at), ...changes };
}

const words = (exact: string): TextSelector[] => [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }];
const because = (exact: string): Partial<Claim> => ({ evidence: { channel: [], via: [], sourceType: words(exact) } });

const toSpeech: ClaimEdit = { kind: 'correct', sourceType: 'speech' };
const rally = claimOf({ sourceType: 'statement', speaker: 'Ola Brandt', ...because('told a rally') });

test.each([
  ['the same phrasing of another speaker', { speaker: 'Ida Moe', ...because('Told a  rally') }, 'phrasing'],
  ['another phrasing of the same speaker', because('in a release'), 'speaker'],
  ['neither', { speaker: 'Ida Moe', ...because('in a release') }, null],
  ['a claim that was found as something else', { sourceType: 'wire' }, null],
  ['a claim that the reader corrected', { correction: { sourceType: 'interview' } }, null],
  ['a claim selected by hand', { isByHand: true }, null],
] as const)('a corrected source type is offered for %s: %s', (_, changes, expected) => {
  const suggestion = suggestFromEdit(rally, toSpeech, where);
  const found = suggestion && findSuggestion({ ...rally, ...(changes as Partial<Claim>) }, [suggestion]);
  expect(found?.likeness ?? null).toBe(expected);
});

test('a corrected source type is offered for claims that the same outlet carried', () => {
  const carried = claimOf({ sourceType: 'outlet', speaker: null, via: ['Coast Radio'] });
  const suggestion = suggestFromEdit(carried, { kind: 'correct', sourceType: 'interview' }, where);
  const other = { ...carried, speaker: 'Ida Moe' };
  expect(suggestion && findSuggestion(other, [suggestion])?.likeness).toBe('outlet');
});

test('a plain "said" is no likeness between two speakers', () => {
  const said = claimOf({ cueWords: 'said', speaker: 'Ola Brandt' });
  const suggestion = suggestFromEdit(said, toSpeech, where);
  expect(suggestion && findSuggestion({ ...said, speaker: 'Ida Moe' }, [suggestion])).toBeNull();
});

test.each([
  ['the mayor', 'the mayor'],
  ['she', null],
])('a speaker named for %j who was not named is offered for %j', (source, expected) => {
  const unnamed = claimOf({ speaker: null, sourceWords: source });
  const suggestion = suggestFromEdit(unnamed, { kind: 'correct', speaker: { name: 'Ida Moe' } }, where);
  const found = suggestion && findSuggestion(unnamed, [suggestion]);
  expect(found?.suggestion.phrasing ?? null).toBe(expected);
});

test('a speaker renamed is offered for the same name only', () => {
  const brandt = claimOf({ speaker: 'Brandt', sourceWords: 'the pilot' });
  const suggestion = suggestFromEdit(brandt, { kind: 'correct', speaker: { name: 'Ola Brandt' } }, where);
  expect(suggestion && findSuggestion(brandt, [suggestion])).not.toBeNull();
  expect(suggestion && findSuggestion({ ...brandt, speaker: 'Ida Moe' }, [suggestion])).toBeNull();
});

test('"not a quote" is offered for the same speaker with the same words of attribution', () => {
  const called = claimOf({ speaker: 'Ola Brandt', cueWords: 'calls' });
  const suggestion = suggestFromEdit(called, { kind: 'dismiss', isDismissed: true }, where);
  expect(suggestion && findSuggestion(called, [suggestion])?.suggestion.change.kind).toBe('dismiss');
  expect(suggestion && findSuggestion({ ...called, cueWords: 'said' }, [suggestion])).toBeNull();
  expect(suggestion && findSuggestion({ ...called, isKept: true }, [suggestion])).toBeNull();
});

test.each<[string, ClaimEdit]>([
  ['keeping', { kind: 'keep', isKept: true }],
  ['a note', { kind: 'note', note: 'ask' }],
  ['taking a correction back', { kind: 'correct', sourceType: null }],
  ['naming the type that was found', { kind: 'correct', sourceType: 'statement' }],
  ['bringing a claim back', { kind: 'dismiss', isDismissed: false }],
])('%s suggests nothing', (_, edit) => {
  expect(suggestFromEdit(rally, edit, where)).toBeNull();
});

test('the same correction of two claims is one suggestion', () => {
  const first = suggestFromEdit(rally, toSpeech, where);
  const second = suggestFromEdit({ ...rally, id: 'd' as ClaimId }, toSpeech, {
    ...where,
    madeAt: '2031-02-01T00:00:00Z',
  });
  expect(second?.id).toBe(first?.id);
});
