import { expect, test } from 'vitest';
import { describeSpan } from '../../../src/core/anchor/describe-span';
import { locateClaim } from '../../../src/core/versions/locate-claim';

const text =
  'The mayor spoke on Monday. “We will open the bridge in May,” she said. The bridge had been shut for a year.';
const find = (words: string) => describeSpan(text, [text.indexOf(words), text.indexOf(words) + words.length]);
const claim = { content: [find('“We will open the bridge in May,”')], correction: null };
const whole = (now: string) => ({ text: now, isWhole: true });

test.each([
  ['exact', text],
  ['moved', `Correction: an earlier version was wrong. ${text}`],
  ['changed', text.replace('in May', 'in June')],
  ['missing', 'The harbour festival drew ten thousand visitors this weekend, and nobody spoke of anything else.'],
])('a kept claim is %s', (state, now) => {
  expect(locateClaim(claim, whole(now)).state).toBe(state);
});

test('a claim is waiting, not missing, while the text is not whole', () => {
  expect(locateClaim(claim, { text: 'The mayor spoke on Monday.', isWhole: false }).state).toBe('waiting');
});

test('a changed claim shows its diff', () => {
  const located = locateClaim(claim, whole(text.replace('in May', 'in June')));
  expect(located).toMatchObject({ state: 'changed', diff: expect.arrayContaining([{ kind: 'removed', text: 'May' }]) });
});

test('a claim of two pieces is missing once one of them is', () => {
  const two = { content: [find('“We will open the bridge in May,”'), find('shut for a year')], correction: null };
  expect(locateClaim(two, whole(text)).state).toBe('exact');
  expect(locateClaim(two, whole('“We will open the bridge in May,” she said.')).state).toBe('missing');
});

test('a claim is looked for where the reader set its extent', () => {
  const corrected = { ...claim, correction: { content: [find('the bridge')] } };
  expect(locateClaim(corrected, whole(text.replace('in May', 'in June')))).toMatchObject({ state: 'exact' });
});
