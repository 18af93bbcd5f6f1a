import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHypothesis } from '../../../src/export/read-hypothesis';
import { readWebAnnotations } from '../../../src/export/read-web-annotation';
import { findEntryLines } from '../../../src/export/reading/find-entry-lines';

describe('the lines of the entries of a list', () => {
  test.each<[string, string, number[]]>([
    ['the text itself', '[{"a":1},\n{"a":2}]', [1, 2]],
    ['under its name', '{"x":[1,2],\n"items":[\n1,\n2,3\n]}', [3, 4, 4]],
    ['deeper down', '{"first":{"items":[\n{}]}}', [2]],
    ['none in it', '{"items":[\n]}', []],
    ['no such list', '{"other":[1]}', []],
    ['lists and names within entries', '{"items":[[1,\n2],\n{"items":[3]}]}', [1, 3]],
    ['marks within texts', '{"a":"\\"items\\":[","items":["],[\\\\",\n"b"]}', [1, 2]],
    ['its name as a value', '{"a":"items","b":[1],"items":\n[2]}', [2]],
  ])('are found: %s', (_, text, lines) => {
    expect(findEntryLines(text, ['items'])).toEqual(lines);
  });

  test('are those of the lines themselves, whatever is in the entries', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (entries) => {
        const text = `{"items":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}`;
        expect(findEntryLines(text, ['items'])).toEqual(entries.map((__, at) => at + 2));
      }),
    );
  });
});

test('what is refused of annotations of others is named with its line', () => {
  const annotation = (uri: string | null) => ({ uri, text: 'A note.', target: [{ source: uri }] });
  const rows = [annotation('https://courier.example/a'), annotation(null), annotation('https://courier.example/b')];
  const text = JSON.stringify({ total: 3, rows }, null, 2);
  const at = text.split('\n').findIndex((line) => line.includes('"uri": null'));
  expect(readHypothesis(text).refused).toContainEqual({ line: at, reason: 'no-address', detail: 'annotations[1]' });
  const items = [{ id: 'urn:x', type: 'Annotation', target: { source: null } }];
  const page = JSON.stringify(
    { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items },
    null,
    1,
  );
  expect(readWebAnnotations(page).refused).toMatchObject([{ line: 5, reason: 'no-address' }]);
});
