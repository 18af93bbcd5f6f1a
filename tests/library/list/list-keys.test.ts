import { expect, test } from 'vitest';
import { readListKey } from '../../../src/library/list/list-keys';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  readListKey({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['j', { move: 'next', extends: false }],
  ['ArrowDown', { move: 'next', extends: false }],
  ['k', { move: 'previous', extends: false }],
  ['End', { move: 'last', extends: false }],
  ['x', { do: 'select' }],
  ['X', { do: 'select' }],
  ['s', { do: 'keep' }],
  ['d', { do: 'dismiss' }],
  ['u', { do: 'undo' }],
  ['Delete', { do: 'delete' }],
  ['Enter', { do: 'open' }],
  ['Escape', { do: 'leave' }],
  ['/', { show: 'search' }],
  ['?', { show: 'help' }],
  ['a', null],
  ['q', null],
  ['F5', null],
])('%s asks for %o', (key, act) => {
  expect(press(key)).toEqual(act);
});

test.each([
  ['J', { move: 'next', extends: true }],
  ['ArrowUp', { move: 'previous', extends: true }],
  ['U', { do: 'redo' }],
  ['A', { do: 'select-all' }],
  ['?', { show: 'help' }],
])('with shift, %s asks for %o', (key, act) => {
  expect(press(key, { shiftKey: true })).toEqual(act);
});

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('what the browser does with %s stays the browser’s', (held) => {
  expect(['j', 's', 'a', 'd', 'Enter'].map((key) => press(key, { [held]: true }))).toEqual(Array(5).fill(null));
});
