import { expect, it } from 'vitest';
import { lazyLookup } from '../../../src/core/outlets/lazy-lookup';

it('makes a value when it is first asked for, and once', () => {
  const made: string[] = [];
  const lookup = lazyLookup(new Map([['Echo', 3]]), (line, key) => {
    made.push(key);
    return { line };
  });
  expect(lookup.has('Echo')).toBe(true);
  expect(made).toEqual([]);
  expect(lookup.get('Echo')).toBe(lookup.get('Echo'));
  expect(lookup.get('Echo')).toEqual({ line: 3 });
  expect(made).toEqual(['Echo']);
});

it('knows nothing else', () => {
  const lookup = lazyLookup(new Map([['Echo', 3]]), (line) => line);
  expect([lookup.has('Bell'), lookup.get('Bell')]).toEqual([false, undefined]);
});
