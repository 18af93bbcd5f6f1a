import { expect, it } from 'vitest';
import { isCalledOutlet } from '../../../src/core/outlets/is-called-outlet';
import { leadsToOutlet } from '../../../src/core/outlets/leads-to-outlet';

it.each([
  'She told ',
  'Ruiz told the ',
  'she said (citing ',
  'in an interview with ',
  'according to “',
  'had spoken earlier to the ',
  'a memo seen by ',
  'files from ',
  'Reports in the ',
  'courtesy of ',
  'selon le ',
  'по данным ',
])('%j leads to an outlet', (before) => {
  expect(leadsToOutlet(before)).toBe(true);
});

it.each([
  'She untold ',
  'told',
  'in the ',
  'she walked to ',
  'spoken later to ',
  'the interview of ',
  'a seen by-',
  '',
  ' ',
])('%j leads to none', (before) => {
  expect(leadsToOutlet(before)).toBe(false);
});

it.each([
  ['the French newspaper ', ''],
  ['on the website: “', ''],
  ['the news service ', ''],
  ['(broadcaster ', ''],
  ['', ' reported on Monday'],
  ['', ' first reported'],
  ['', "'s political correspondent"],
  ['', ' news agency said'],
  ['', ' White House bureau'],
  ['', ' Sunday front page'],
])('%j before and %j behind call it an outlet', (before, after) => {
  expect(isCalledOutlet(before, after)).toBe(true);
});

it.each([
  ['the old ', ' reporters-at-large'],
  ['newspaper', ''],
  ['the newspapery ', ''],
  ['a service ', ' is late'],
  ['', ' reporting-line'],
  ['', ', reported'],
  ['', ' first of all'],
])('%j before and %j behind do not', (before, after) => {
  expect(isCalledOutlet(before, after)).toBe(false);
});
