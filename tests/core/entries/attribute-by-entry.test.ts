import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse';
import { english } from '../../../src/core/lexicon/en/english';
import type { AnalysisInput, Span } from '../../../src/core/model';
import { openCatalogue } from '../../../src/core/outlets/open-catalogue';

const knowledge = {
  lexicon: english,
  catalogue: openCatalogue({ version: 1, kinds: ['newspaper'], outlets: 'Harbour Post\t0' }),
};

/** A live blog of these entries, or one report of the same words. */
function read(entries: string[], isLive = true) {
  const spans: Span[] = [];
  let text = '';
  for (const entry of entries) {
    if (text !== '') text += '\n\n';
    spans.push([text.length, text.length + entry.length]);
    text += entry;
  }
  const input: AnalysisInput = { text, lang: 'en', blocks: spans.map((span) => ({ role: 'paragraph', span })) };
  if (isLive) input.entries = spans.map((span) => ({ span, postedAt: null, author: null }));
  const { attributions } = analyse(input, knowledge);
  return attributions.map(({ content, speaker, sourceType }) => ({
    words: content.map((span) => text.slice(...span)).join(' '),
    speaker,
    sourceType,
  }));
}

const interview =
  'In an interview with Harbour Radio on Monday, Mayor Oda Renn said the lamp was bought. “It will burn by June,” she said.';
const later = '“The council has not voted yet,” Renn said.';

describe('in a live blog', () => {
  test('an occasion ends with its entry', () => {
    const [, , last] = read([interview, later]);
    expect(last).toMatchObject({ words: '“The council has not voted yet,”', sourceType: 'unstated' });
    expect(read([interview, later], false)[2]?.sourceType).toBe('interview');
  });

  test('a pronoun means nobody of the entry before', () => {
    const entries = ['Mayor Oda Renn came to the harbour at noon.', '“Nobody knows who pays,” she said.'];
    expect(read(entries)).toMatchObject([{ speaker: null }]);
    expect(read(entries, false)).toMatchObject([{ speaker: 'Oda Renn' }]);
  });

  test('a surname is completed from whichever entry has the full name', () => {
    expect(read([later, interview]).map(({ speaker }) => speaker)).toEqual(['Oda Renn', 'Oda Renn', 'Oda Renn']);
  });

  test('a surname that two people share is left as it is', () => {
    const other = '“The lamp is too bright,” Lev Renn told the council.';
    expect(read([later, interview, other])[0]?.speaker).toBe('Renn');
  });

  test('words stand where they stand in the whole text', () => {
    expect(read([later, interview]).map(({ words }) => words)).toContain('“It will burn by June,”');
  });
});
