import { describe, expect, test } from 'vitest';
import { isWithinOrigins } from '../../src/content/is-within-origins';

describe.each([
  ['https://news.example.org', '*://*/*', true],
  ['https://news.example.org', 'https://*/*', true],
  ['http://news.example.org', 'https://*/*', false],
  ['https://news.example.org', '*://news.example.org/*', true],
  ['https://news.example.org', '*://example.org/*', false],
  ['https://news.example.org', '*://*.example.org/*', true],
  ['https://example.org', '*://*.example.org/*', true],
  ['https://badexample.org', '*://*.example.org/*', false],
  ['https://news.example.org', '<all_urls>', true],
  ['https://news.example.org', 'nonsense', false],
])('%s within %s', (address, pattern, expected) => {
  test(String(expected), () => {
    expect(isWithinOrigins(new URL(address), [pattern])).toBe(expected);
  });
});

test('no patterns hold no page', () => {
  expect(isWithinOrigins(new URL('https://a.example'), [])).toBe(false);
});
