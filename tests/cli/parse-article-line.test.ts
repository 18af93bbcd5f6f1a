import { expect, test } from 'vitest';
import { parseArticleLine } from '../../src/cli/parse-article-line';

test('reads what it knows and ignores the rest', () => {
  const line =
    '{"id":"a","text":"Rain.","title":"Weather","byline":"Ola Brandt","lang":"en","claims":[],"hostname":null}';
  expect(parseArticleLine(line, 1)).toEqual({
    id: 'a',
    input: { text: 'Rain.', title: 'Weather', byline: ['Ola Brandt'], lang: 'en' },
  });
});

test('takes a byline as a list of names too', () => {
  const line = '{"id":7,"text":"","byline":["Ola Brandt","Reuters",""]}';
  expect(parseArticleLine(line, 1)).toEqual({ id: 7, input: { text: '', byline: ['Ola Brandt', 'Reuters'] } });
});

test.each([
  ['{"id":"a"', null, 'Line 3 is no JSON.'],
  ['[1]', null, 'Line 3 is no JSON object.'],
  ['null', null, 'Line 3 is no JSON object.'],
  ['{"text":"Rain."}', null, 'Line 3 has no "id".'],
  ['{"id":"a"}', 'a', 'Line 3 has no "text".'],
  ['{"id":"a","text":5}', 'a', 'Line 3 has no "text".'],
  ['{"id":"a","text":"","title":5}', 'a', 'Line 3: "title" is no string.'],
  ['{"id":"a","text":"","byline":[5]}', 'a', 'Line 3: "byline" is neither a string nor a list of strings.'],
])('%s is refused with its id and reason', (line, id, error) => {
  expect(parseArticleLine(line, 3)).toEqual({ id, error });
});
