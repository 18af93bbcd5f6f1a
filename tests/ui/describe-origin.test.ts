import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleProvenance } from '../../src/core/model';
import { describeOrigin } from '../../src/ui/ArticleOrigin';
import { translateFrom } from './translate-from';

const english = path.resolve(import.meta.dirname, '../../_locales/en/messages.json');
const translate = translateFrom(JSON.parse(readFileSync(english, 'utf8')), 'en');
const nothing: ArticleProvenance = { dateline: null, byline: [], creditLine: null, origin: 'unknown' };

test.each<[string, Partial<ArticleProvenance>]>([
  ['The page does not say where the article comes from.', {}],
  ['The outlet’s own report.', { origin: 'own' }],
  ['The outlet’s own report. Dateline: Calder.', { origin: 'own', dateline: { place: 'Calder', agency: null } }],
  ['The text of a news agency.', { origin: 'wire' }],
  [
    'The text of a news agency: Reuters. Dateline: Calder.',
    { origin: 'wire', dateline: { place: 'Calder', agency: 'Reuters' } },
  ],
  [
    'The outlet’s own report, with material from Reuters and TASS.',
    { origin: 'with-wire', creditLine: { text: 'With Reuters, TASS', names: ['Reuters', 'TASS'] } },
  ],
  ['A press release.', { origin: 'press-release' }],
])('%s', (words, provenance) => {
  expect(describeOrigin({ ...nothing, ...provenance }, translate)).toBe(words);
});
