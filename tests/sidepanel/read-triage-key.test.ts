import { expect, test } from 'vitest';
import { readTriageKey, statusKeys, type TriageAct } from '../../src/sidepanel/read-triage-key';
import { sampleClaim } from '../ui/sample-claim';

const claim = sampleClaim('The bridge opens in May');

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }) as KeyboardEvent;

test.each<[string, TriageAct | null]>([
  ['j', { step: 'next' }],
  ['ArrowDown', { step: 'next' }],
  ['k', { step: 'previous' }],
  ['ArrowUp', { step: 'previous' }],
  ['Home', { move: 'first' }],
  ['End', { move: 'last' }],
  ['1', { edit: { kind: 'correct', sourceType: 'interview' } }],
  ['9', { edit: { kind: 'correct', sourceType: 'unstated' } }],
  ['0', null],
  ['s', { edit: { kind: 'keep', isKept: true } }],
  ['d', { edit: { kind: 'dismiss', isDismissed: true } }],
  ['n', { write: 'note' }],
  ['t', { edit: { kind: 'status', status: 'true' } }],
  ['F', { edit: { kind: 'status', status: 'false' } }],
  ['u', 'undo'],
  ['g', 'show'],
  ['/', 'find'],
  ['?', 'help'],
  ['x', null],
  ['Enter', null],
  ['Tab', null],
])('%s', (key, act) => {
  expect(readTriageKey(press(key), claim)).toEqual(act);
});

test('the letter of a status that stands takes it back', () => {
  expect(readTriageKey(press('t'), { ...claim, status: 'true' })).toEqual({
    edit: { kind: 'status', status: null },
  });
});

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('with %s every key stays the browser’s', (held) => {
  for (const key of ['j', 's', '1', 'u', '/']) expect(readTriageKey(press(key, { [held]: true }), claim)).toBeNull();
});

test('no letter means two things', () => {
  const letters = ['j', 'k', 's', 'd', 'n', 'u', 'g', ...statusKeys.map(([key]) => key)];
  expect(new Set(letters).size).toBe(letters.length);
});

test('without a claim only what needs none is done', () => {
  expect(readTriageKey(press('u'), null)).toBe('undo');
  expect(readTriageKey(press('s'), null)).toBeNull();
});
