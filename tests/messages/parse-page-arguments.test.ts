import { expect, test } from 'vitest';
import { parseClaimId, parseNothing, parseOrigins, parseWhichCard } from '../../src/messages/parse-page-arguments';

test.each([
  [parseNothing, {}, {}],
  [parseNothing, { extra: 1 }, null],
  [parseNothing, null, null],
  [parseNothing, [], null],
  [parseClaimId, { claimId: 'a' }, { claimId: 'a' }],
  [parseClaimId, { claimId: 7 }, null],
  [parseClaimId, {}, null],
  [parseOrigins, { origins: ['*://*/*'] }, { origins: ['*://*/*'] }],
  [parseOrigins, { origins: [7] }, null],
  [parseOrigins, { origins: 'all' }, null],
  [parseWhichCard, { which: 'next' }, { which: 'next' }],
  [parseWhichCard, { which: 'all' }, null],
  [parseWhichCard, null, null],
])('%o of %j gives %j', (parse, args, expected) => {
  expect(parse(args)).toEqual(expected);
});
