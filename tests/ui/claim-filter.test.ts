import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/model';
import { type ClaimFilter, filterClaims, noFilter } from '../../src/ui/claim-filter';
import { sampleClaim } from './sample-claim';

const claims: Claim[] = [
  sampleClaim('We open in May', { sourceType: 'interview', speaker: 'Inés Valdane', note: 'ask the port' }),
  sampleClaim('It cost twice as much', { sourceType: 'wire', speaker: 'Jan Ołdak', via: ['Reuters'] }),
  sampleClaim('Boats run all night', { sourceType: 'outlet', speaker: null, via: ['Radio Norwick'] }),
  sampleClaim('The hinge is worn', { sourceType: 'wire', speaker: null, correction: { sourceType: 'document' } }),
];

test.each<[string, Partial<ClaimFilter>, number[]]>([
  ['nothing chosen lists all', {}, [0, 1, 2, 3]],
  ['a family lists its types, as the reader corrected them', { family: 'relayed' }, [1, 2]],
  ['a type lists itself', { family: 'relayed', type: 'wire' }, [1]],
  ['words are looked for in what was said', { words: 'boats' }, [2]],
  ['in who said it, without accents', { words: 'ines oldak' }, []],
  ['as they begin', { words: 'Vald' }, [0]],
  ['not in the middle', { words: 'aldane' }, []],
  ['in the carrier', { words: 'reuters' }, [1]],
  ['and in the note', { words: 'port ask' }, [0]],
  ['within what is chosen', { family: 'written', words: 'boats' }, []],
])('%s', (_, filter, listed) => {
  expect(filterClaims(claims, { ...noFilter, ...filter }).map((claim) => claims.indexOf(claim))).toEqual(listed);
});
