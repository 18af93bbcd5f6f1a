import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/core/citing/citation-text';
import type { CitationStyleName } from '../../src/core/citing/cited-claim';
import type { ArticleId, ArticleRecord } from '../../src/core/model';
import { writeBibtex } from '../../src/export/bibtex';
import { citeArticle } from '../../src/export/cite-claim';
import { writeCslJson } from '../../src/export/csl-json';
import { writeRis } from '../../src/export/ris';
import { nothing, throughFile } from './import-into';
import { hostileRecords, hostileTexts, sampleArticle, sampleRecords } from './sample-records';

const url = sampleArticle().url;
const names = [
  { family: 'Pell', given: 'Ana' },
  { family: 'Reyes-Ortega', given: 'Tomas' },
];
const twice = () => {
  const { articles, claims } = sampleRecords();
  return { articles: [...articles, sampleArticle({ id: 'other' as ArticleId, url: 'https://b.example/' })], claims };
};

describe.each([
  ['CSL-JSON', writeCslJson, '@csl/list+object'],
  ['BibTeX', writeBibtex, '@bibtex/text'],
  ['RIS', writeRis, '@ris/file'],
] as const)('%s', (format, write, type) => {
  const read = (records = sampleRecords()) => {
    const text = throughFile(write(records));
    return new Cite(format === 'CSL-JSON' ? JSON.parse(text) : text, { forceType: type }).data;
  };

  test('is read by a citation library as what it is', () => {
    expect(read()).toMatchObject([
      {
        title: 'Bridge to open in May',
        author: names,
        URL: url,
        issued: { 'date-parts': [[2031, 3, 2]] },
      },
    ]);
    expect(throughFile(write(sampleRecords()))).toContain('We will rebuild the bridge.');
  });

  test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))(
    'is not broken by %j in every field',
    (_, words) => {
      const items = read(hostileRecords(words));
      expect(items).toHaveLength(1);
      expect(items[0]?.URL).toMatch(/^https:\/\/evil\.example\//);
    },
  );

  test('gives every article a key of its own', () => {
    const keys = read(twice()).map((item) => item['citation-key'] ?? item.id);
    expect(new Set(keys).size).toBe(2);
  });

  test('of an empty library is empty', () => {
    expect(throughFile(write(nothing)).trim()).toBe(format === 'CSL-JSON' ? '[]' : '');
  });
});

describe('our reference lists and citeproc’s', () => {
  const strip = (text: string) => text.replace(/\s+/g, ' ').trim();

  // Where the two differ for good reason the case stands in cite-claim.test.ts: citeproc’s Harvard is an older one.
  test.each<[CitationStyleName, string, Partial<ArticleRecord>]>([
    ['apa', 'apa', {}],
    ['apa', 'apa', { byline: ['Ana Pell'] }],
    ['apa', 'apa', { byline: ['Ana Maria Pell', 'Bo Ruiz', 'Cy Dahl'] }],
    ['apa', 'apa', { byline: ['Ludwig van der Berg'] }],
    ['apa', 'apa', { publishedAt: null }],
    ['apa', 'apa', { publishedAt: '2031-03' }],
  ])('agree in %s', (style, template, changes) => {
    const records = { ...nothing, articles: [sampleArticle(changes)] };
    const cited = new Cite(JSON.parse(throughFile(writeCslJson(records))));
    const theirs = strip(cited.format('bibliography', { format: 'text', template, lang: 'en-US' }));
    const [article] = records.articles;
    if (!article) throw new Error('no sample');
    // APA asks for a retrieval date only where a page is made to change; citeproc adds it to all without a date.
    expect(strip(toPlainText(citeArticle(article, { style, language: 'en' })))).toBe(
      theirs.replace(/Retrieved [A-Z][a-z]+ \d+, \d{4}, from /, ''),
    );
  });
});
