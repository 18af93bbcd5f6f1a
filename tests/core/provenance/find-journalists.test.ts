import { expect, it } from 'vitest';
import type { OutletMention } from '../../../src/core/model';
import { findJournalists } from '../../../src/core/provenance/find-journalists';

const name = 'Valley Times';

function namesIn(text: string, kind: OutletMention['kind'] = 'newspaper'): string[] {
  const start = text.indexOf(name);
  return [...findJournalists(text, [{ span: [start, start + name.length], name, kind }]).keys()];
}

it.each([
  ['Ada Holm of the Valley Times saw it.', 'Holm'],
  ['“No,” Ada Maria Holm, who writes for the Valley Times, said.', null],
  ['It was Ada Holm, writing in Valley Times, who saw it.', 'Holm'],
  ['So wrote Ada Holm, of Valley Times.', 'Holm'],
  ['as Ada Holm reported for the Valley Times', 'Holm'],
  ['Valley Times reporter Ada Holm saw it.', 'Holm'],
  ['Valley Times chief White House correspondent Ada M. Holm saw it.', 'Holm'],
  ['the Valley Times’s Ada Holm saw it', 'Holm'],
  ["the Valley Times's political editor Ada Holm-Ruiz saw it", 'Holm-Ruiz'],
  ['a reader of the Valley Times saw it', null],
  ['Holm of the Valley Times saw it', null],
  ['Valley Times reporters saw Ada Holm', null],
  ['the Valley Times’s new bridge', null],
])('%s → %s', (text, last) => {
  expect(namesIn(text)).toEqual(last === null ? [] : [last]);
});

it('takes nobody for a journalist of a platform', () => {
  expect(namesIn('Ada Holm of the Valley Times saw it.', 'social_platform')).toEqual([]);
});
