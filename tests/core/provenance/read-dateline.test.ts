import { expect, it } from 'vitest';
import { readDateline } from '../../../src/core/provenance/read-dateline';

it.each([
  ['PARIS (Reuters) - The dam broke.', 'PARIS', 'Reuters'],
  ['PARIS (Reuters) — The dam broke.', 'PARIS', 'Reuters'],
  ['LONDON, March 3 (AP) — The dam broke.', 'LONDON', 'AP'],
  ['NEW YORK, Dec. 22 (UPI) -- The dam broke.', 'NEW YORK', 'UPI'],
  ['Paris (AFP) – The dam broke.', 'Paris', 'AFP'],
  ['BEIRUT/THE HAGUE, March 7 (Reuters) - The dam broke.', 'BEIRUT/THE HAGUE', 'Reuters'],
  ['AUSTIN, Texas (AP) _ The dam broke.', 'AUSTIN, Texas', 'AP'],
  ['WASHINGTON, D.C. (Aldea News Service) - The dam broke.', 'WASHINGTON, D.C.', 'Aldea News Service'],
  ['BEIJING, Nov. 20 (Xinhua) -- The dam broke.', 'BEIJING', 'Xinhua'],
  ['Kabul [Afghanistan], May 3 (ANI): The dam broke.', 'Kabul [Afghanistan]', 'ANI'],
  ['MOSCOW, May 30. /TASS/. The dam broke.', 'MOSCOW', 'TASS'],
  ['NEW YORK, May 3, 2021 /PRNewswire/ -- Aldea Dams said it was proud.', 'NEW YORK', 'PRNewswire'],
  ['(Reuters) - The dam broke.', '', 'Reuters'],
  ['WASHINGTON — The dam broke.', 'WASHINGTON', null],
  ['PUTRAJAYA, Nov 22 — The dam broke.', 'PUTRAJAYA', null],
  ['SEOUL, South Korea — The dam broke.', 'SEOUL, South Korea', null],
  ['ST. LOUIS, Mo. – The dam broke.', 'ST. LOUIS, Mo.', null],
  ['ISLAMABAD: The dam broke on Monday.', 'ISLAMABAD', null],
  ['Kabul, Afghanistan – The dam broke.', 'Kabul, Afghanistan', null],
  ['Washington, DC, United States: The dam broke.', 'Washington, DC, United States', null],
  ['Hong Kong (CNN Business) The dam broke.', 'Hong Kong', 'CNN Business'],
  ['(CNN) The dam broke.', '', 'CNN'],
  ['Rio de Aldea, May 3 (AFP) – The dam broke.', 'Rio de Aldea', 'AFP'],
  ['Port-au-Aldea (AP) – The dam broke.', 'Port-au-Aldea', 'AP'],
])('reads %s', (paragraph, place, agency) => {
  expect(readDateline(paragraph, 10)).toMatchObject({ place, agency });
});

it.each([
  'The dam broke in Paris (Reuters reported).',
  'EXCLUSIVE: The dam broke on Monday.',
  'CHINESE AGGRESSION: Manila accused Beijing of sideswiping a boat',
  'WATCH — The dam broke.',
  'Q: Did the dam break?',
  'NASA said on Monday the dam broke.',
  'Dana Holt (left) - with a friend.',
  'Russia, Ukraine: The dams of two countries compared.',
  'Ruiz, Ortega — The two mayors met.',
  'Dana Holt (Labour) The member for Aldea spoke.',
  'A dam broke — and the town was saved.',
  'Aldea mayor (Reuters) — The dam broke.',
])('reads none in %s', (paragraph) => {
  expect(readDateline(paragraph, 0)).toBeNull();
});

it('tells where the dateline stands', () => {
  expect(readDateline('PARIS (Reuters) - The dam broke.', 100)?.span).toEqual([100, 117]);
});
