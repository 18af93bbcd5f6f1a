import { describe, expect, test } from 'vitest';
import { toHtml, toPlainText } from '../../src/core/citing/citation-text';
import { citationStyles } from '../../src/core/citing/cited-claim';
import type { ArticleRecord, Claim, TrailStep } from '../../src/core/model';
import { type CitationChoice, citeArticle, citeClaim } from '../../src/export/cite-claim';
import { citationWords } from '../../src/export/citing/citation-words';
import { initialsOf, parseName } from '../../src/export/citing/parse-name';
import { quoteWords } from '../../src/export/citing/quote-words';
import { traceOrigin } from '../../src/export/citing/trace-origin';
import { hostileRecords, hostileTexts, sampleArticle, sampleClaim } from './sample-records';

function cite(choice: Partial<CitationChoice>, claim: Partial<Claim> = {}, article: Partial<ArticleRecord> = {}) {
  const cited = citeClaim(sampleClaim(claim), sampleArticle(article), { style: 'apa', language: 'en', ...choice });
  return {
    quotation: toPlainText(cited.quotation),
    inText: toPlainText(cited.inText),
    reference: toPlainText(cited.reference),
    origin: cited.origin,
  };
}

const url = sampleArticle().url;

describe('words that reached the article through an agency', () => {
  // What each style’s handbook asks for a source quoted in another; the sample went through Northern Wire.
  test.each<[CitationChoice, string, string]>([
    [
      { style: 'apa', language: 'en' },
      'Inés Valdane: “We will rebuild the bridge” (Northern Wire, as cited in Pell & Reyes-Ortega, 2031).',
      `Pell, A., & Reyes-Ortega, T. (2031, March 2). Bridge to open in May. The Harbour Courier. ${url}`,
    ],
    [
      { style: 'mla', language: 'en' },
      'Inés Valdane: “We will rebuild the bridge” (qtd. in Pell and Reyes-Ortega).',
      'Pell, Ana, and Tomas Reyes-Ortega. “Bridge to open in May.” The Harbour Courier, 2 Mar. 2031, courier.example/2031/03/bridge.',
    ],
    [
      { style: 'chicago-notes', language: 'en' },
      `Inés Valdane: “We will rebuild the bridge.” Northern Wire, quoted in Ana Pell and Tomas Reyes-Ortega, “Bridge to open in May,” The Harbour Courier, March 2, 2031, ${url}.`,
      `Pell, Ana, and Tomas Reyes-Ortega. “Bridge to open in May.” The Harbour Courier, March 2, 2031. ${url}.`,
    ],
    [
      { style: 'chicago-author-date', language: 'en' },
      'Inés Valdane: “We will rebuild the bridge” (Northern Wire, quoted in Pell and Reyes-Ortega 2031).',
      `Pell, Ana, and Tomas Reyes-Ortega. 2031. “Bridge to open in May.” The Harbour Courier, March 2, 2031. ${url}.`,
    ],
    [
      { style: 'harvard', language: 'en' },
      'Inés Valdane: “We will rebuild the bridge” (Northern Wire, quoted in Pell and Reyes-Ortega, 2031).',
      `Pell, A. and Reyes-Ortega, T. (2031) ‘Bridge to open in May’, The Harbour Courier, 2 March. Available at: ${url} (Accessed: 4 March 2031).`,
    ],
    [
      { style: 'apa', language: 'de' },
      'Inés Valdane: „We will rebuild the bridge“ (Northern Wire, zitiert nach Pell & Reyes-Ortega, 2031).',
      `Pell, A., & Reyes-Ortega, T. (2031, 2. März). Bridge to open in May. The Harbour Courier. ${url}`,
    ],
    [
      { style: 'harvard', language: 'fr' },
      'Inés Valdane\u00a0: «\u00a0We will rebuild the bridge\u00a0» (Northern Wire, cité dans Pell et Reyes-Ortega, 2031).',
      `Pell, A. et Reyes-Ortega, T. (2031) «\u00a0Bridge to open in May\u00a0», The Harbour Courier, 2 mars. Disponible à : ${url} (consulté le 4 mars 2031).`,
    ],
    [
      { style: 'apa', language: 'es' },
      'Inés Valdane: «We will rebuild the bridge» (Northern Wire, como se citó en Pell & Reyes-Ortega, 2031).',
      `Pell, A., & Reyes-Ortega, T. (2031, 2 de marzo). Bridge to open in May. The Harbour Courier. ${url}`,
    ],
  ])('are cited as secondary: %j', (choice, quotation, reference) => {
    expect(cite(choice)).toMatchObject({ quotation, reference });
  });

  // APA 7, 10.1 and 10.16: brackets describe what is not usual; articles of newspapers and news sites have none.
  test.each(['newspaper', 'wire_service', 'online', null] as const)(
    'APA describes no article of a %s in brackets',
    (publisherKind) => {
      for (const byline of [['Ana Pell'], []]) {
        const article = sampleArticle({ byline });
        expect(toPlainText(citeArticle(article, { style: 'apa', language: 'en', publisherKind }))).not.toMatch(/[[\]]/);
      }
    },
  );

  test('set the title of a page or the name of a newspaper in italics', () => {
    const html = (publisherKind: 'newspaper' | null) =>
      toHtml(citeArticle(sampleArticle(), { style: 'apa', language: 'en', publisherKind }));
    expect(html(null)).toContain('<i>Bridge to open in May</i>');
    expect(html('newspaper')).toContain('<i>The Harbour Courier</i>');
  });
});

describe('the origin of words', () => {
  const speaker: TrailStep = { kind: 'speaker', name: 'Inés Valdane', isAnonymous: false };
  const publisher: TrailStep = { kind: 'publisher', name: 'The Harbour Courier' };
  const carrier = (
    name: string,
    outletKind: 'wire_service' | 'newspaper' | 'social_platform' = 'newspaper',
  ): TrailStep => ({ kind: 'carrier', name, outletKind });

  test.each<[string, Partial<Claim>, Partial<ArticleRecord>, ReturnType<typeof traceOrigin>]>([
    ['an interview with this outlet', { channel: 'interview', trail: [speaker, publisher] }, {}, null],
    [
      'what reporters of this outlet heard',
      { channel: 'statement', trail: [speaker, { kind: 'audience', audience: 'reporters' }, publisher] },
      {},
      null,
    ],
    ['a speech', { channel: 'speech', trail: [speaker, publisher] }, {}, null],
    [
      'a document',
      { channel: 'document', trail: [speaker, publisher] },
      {},
      { original: 'Inés Valdane', shortOriginal: 'Valdane', between: [] },
    ],
    [
      'a post',
      { channel: 'social', trail: [speaker, carrier('Chirper', 'social_platform'), publisher] },
      {},
      { original: 'Inés Valdane', shortOriginal: 'Valdane', between: [] },
    ],
    [
      'a post that another paper found',
      { channel: 'social', trail: [speaker, carrier('Chirper', 'social_platform'), carrier('Le Phare'), publisher] },
      {},
      { original: 'Inés Valdane', shortOriginal: 'Valdane', between: ['Le Phare'] },
    ],
    [
      'two papers',
      { trail: [speaker, carrier('Northern Wire', 'wire_service'), carrier('Le Phare'), publisher] },
      {},
      { original: 'Northern Wire', shortOriginal: 'Northern Wire', between: ['Le Phare'] },
    ],
    [
      'a paper whose name looks like that of a person',
      { trail: [speaker, carrier('Le Phare'), publisher] },
      {},
      { original: 'Le Phare', shortOriginal: 'Le Phare', between: [] },
    ],
    ['an agency that the article names as its author', {}, { byline: ['Northern Wire'] }, null],
    ['the outlet itself under another spelling', { trail: [speaker, carrier('Harbour Courier'), publisher] }, {}, null],
    [
      'a post of somebody unnamed',
      { channel: 'social', speaker: null, trail: [carrier('Chirper', 'social_platform'), publisher] },
      {},
      { original: 'Chirper', shortOriginal: 'Chirper', between: [] },
    ],
  ])('of %s', (_, claim, article, origin) => {
    expect(traceOrigin(sampleClaim(claim), sampleArticle(article))).toEqual(origin);
  });

  test('is left out of the citation where the article is the first to publish', () => {
    const own = { trail: [speaker, publisher], channel: 'interview' as const };
    expect(cite({}, own).inText).toBe('(Pell & Reyes-Ortega, 2031)');
    expect(cite({ style: 'chicago-notes' }, own).inText).toMatch(/^Ana Pell/);
    expect(cite({ style: 'mla' }, own).inText).toBe('(qtd. in Pell and Reyes-Ortega)');
  });

  test('names every hand in a Chicago note', () => {
    const trail = [speaker, carrier('Northern Wire', 'wire_service'), carrier('Le Phare'), publisher];
    expect(cite({ style: 'chicago-notes' }, { trail }).inText).toMatch(
      /^Northern Wire, quoted in Le Phare, quoted in Ana Pell/,
    );
  });
});

describe('a source that says little', () => {
  test.each<[CitationChoice['style'], Partial<ArticleRecord>, string, string]>([
    [
      'apa',
      { byline: [] },
      'The Harbour Courier, 2031',
      `The Harbour Courier. (2031, March 2). Bridge to open in May. ${url}`,
    ],
    [
      'apa',
      { publishedAt: null },
      'Pell & Reyes-Ortega, n.d.',
      `Pell, A., & Reyes-Ortega, T. (n.d.). Bridge to open in May. The Harbour Courier. ${url}`,
    ],
    [
      'apa',
      { byline: [], publisher: null, hostname: null },
      'Bridge to open in, 2031',
      `Bridge to open in May. (2031, March 2). ${url}`,
    ],
    [
      'apa',
      { byline: ['A Pell', 'B Ruiz', 'C Dahl'] },
      'Pell et al., 2031',
      `Pell, A., Ruiz, B., & Dahl, C. (2031, March 2). Bridge to open in May. The Harbour Courier. ${url}`,
    ],
    [
      'mla',
      { byline: [], publishedAt: null },
      'qtd. in “Bridge to open in”',
      '“Bridge to open in May.” The Harbour Courier, courier.example/2031/03/bridge. Accessed 4 Mar. 2031.',
    ],
    [
      'chicago-notes',
      { byline: [], publishedAt: '2031' },
      '',
      `The Harbour Courier. “Bridge to open in May.” 2031. ${url}.`,
    ],
    [
      'harvard',
      { byline: [], publishedAt: null },
      'quoted in The Harbour Courier, no date',
      `The Harbour Courier (no date) ‘Bridge to open in May’. Available at: ${url} (Accessed: 4 March 2031).`,
    ],
    [
      'apa',
      { title: 'Will it open?' },
      '',
      `Pell, A., & Reyes-Ortega, T. (2031, March 2). Will it open? The Harbour Courier. ${url}`,
    ],
  ])('is cited in %s as far as it goes: %j', (style, article, inText, reference) => {
    const cited = cite({ style }, {}, article);
    expect(cited.inText).toContain(inText);
    expect(cited.reference).toBe(reference);
  });
});

describe('a newspaper', () => {
  const html = (choice: CitationChoice, article: Partial<ArticleRecord>) => {
    const cited = citeClaim(sampleClaim(), sampleArticle(article), { publisherKind: 'newspaper', ...choice });
    return [toHtml(cited.inText), toHtml(cited.reference)];
  };
  const unsigned = { byline: [] };

  // The rules of each handbook for articles without a byline, and for what the paper is called.
  test.each<[CitationChoice, Partial<ArticleRecord>, string, string]>([
    [
      { style: 'apa', language: 'en' },
      unsigned,
      '(Northern Wire, as cited in “Bridge to open in”, 2031)',
      `Bridge to open in May. (2031, March 2). <i>The Harbour Courier</i>. ${url}`,
    ],
    [
      { style: 'apa', language: 'en' },
      { ...unsigned, title: 'Will it open?' },
      '(Northern Wire, as cited in “Will it open?”, 2031)',
      `Will it open? (2031, March 2). <i>The Harbour Courier</i>. ${url}`,
    ],
    [
      { style: 'apa', language: 'en' },
      { byline: ['Northern Wire'] },
      '(Northern Wire, 2031)',
      `Northern Wire. (2031, March 2). Bridge to open in May. <i>The Harbour Courier</i>. ${url}`,
    ],
    [
      { style: 'mla', language: 'en' },
      unsigned,
      '(qtd. in “Bridge to open in”)',
      '“Bridge to open in May.” <i>The Harbour Courier</i>, 2 Mar. 2031, courier.example/2031/03/bridge.',
    ],
    [
      { style: 'chicago-notes', language: 'en' },
      unsigned,
      `Northern Wire, quoted in “Bridge to open in May,” <i>Harbour Courier</i>, March 2, 2031, ${url}.`,
      `<i>Harbour Courier</i>. “Bridge to open in May.” March 2, 2031. ${url}.`,
    ],
    [
      { style: 'chicago-author-date', language: 'en' },
      unsigned,
      '(Northern Wire, quoted in <i>Harbour Courier</i> 2031)',
      `<i>Harbour Courier</i>. 2031. “Bridge to open in May.” March 2, 2031. ${url}.`,
    ],
    [
      { style: 'chicago-author-date', language: 'en' },
      { publisher: 'Le Phare' },
      '(Northern Wire, quoted in Pell and Reyes-Ortega 2031)',
      `Pell, Ana, and Tomas Reyes-Ortega. 2031. “Bridge to open in May.” <i>Le Phare</i>, March 2, 2031. ${url}.`,
    ],
    [
      { style: 'harvard', language: 'en' },
      unsigned,
      '(Northern Wire, quoted in <i>The Harbour Courier</i>, 2031)',
      `<i>The Harbour Courier</i> (2031) ‘Bridge to open in May’, 2 March. Available at: ${url} (Accessed: 4 March 2031).`,
    ],
    [
      { style: 'harvard', language: 'en' },
      { publishedAt: null },
      '(Northern Wire, quoted in Pell and Reyes-Ortega, no date)',
      `Pell, A. and Reyes-Ortega, T. (no date) ‘Bridge to open in May’, <i>The Harbour Courier</i>. Available at: ${url} (Accessed: 4 March 2031).`,
    ],
  ])('is cited in %j as its handbook asks: %j', (choice, article, inText, reference) => {
    expect(html(choice, article)).toEqual([inText, reference].map((text) => text.replaceAll('"', '&#34;')));
  });

  test('of many authors names in Chicago the first seven', () => {
    const byline = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map((letter) => `${letter}na Ruiz`);
    const of = (count: number) => cite({ style: 'chicago-notes' }, {}, { byline: byline.slice(0, count) }).reference;
    expect(of(10)).toContain('Ina Ruiz, and Jna Ruiz. “');
    expect(of(11)).toContain('Fna Ruiz, Gna Ruiz, et al. “');
  });
});

describe('a quotation', () => {
  test.each<[keyof typeof citationWords, string[], string]>([
    ['en', ['“We go,”', '“now.”'], '“We go . . . now”'],
    ['en', ['the “big” bridge'], '“the ‘big’ bridge”'],
    ['en', ['“a” and “b”'], '“‘a’ and ‘b’”'],
    ['en', ['"straight "inner" marks"'], '“straight ‘inner’ marks”'],
    ['en', ['“Is it safe?”'], '“Is it safe?”'],
    ['en', ['“cut off at the end'], '“cut off at the end”'],
    ['de', ['„Wir bauen “wieder“ auf.“'], '„Wir bauen ‚wieder‘ auf“'],
    ['de', ['“We go.”'], '„We go“'],
    ['fr', ['«\u00a0On y va.\u00a0»'], '«\u00a0On y va\u00a0»'],
    ['fr', ['“We “go” now”'], '«\u00a0We “go” now\u00a0»'],
    ['es', ['«Vamos “ya”»'], '«Vamos “ya”»'],
    ['en', ['  two\n lines '], '“two lines”'],
  ])('in %s of %j', (language, stretches, quoted) => {
    expect(quoteWords(stretches, citationWords[language])).toBe(quoted);
  });

  test.each<[string, string, CitationChoice['language']]>([
    ['“We go.”', '“We go.” Northern', 'en'],
    ['“Is it safe?”', '“Is it safe?” Northern', 'en'],
    ['“He said ‘now.’”', '“He said ‘now.’” Northern', 'en'],
    ['“We go.”', '„We go“. Northern', 'de'],
    ['“Is it safe?”', '„Is it safe?“. Northern', 'de'],
  ])('of %j ends before a note as %s in %s', (exact, end, language) => {
    const content = [{ exact, prefix: '', suffix: '', start: 0, end: exact.length }];
    expect(cite({ style: 'chicago-notes', language }, { content }).quotation).toContain(end);
  });

  test('in Harvard is quoted in its source, a paraphrase cited in it', () => {
    expect(cite({ style: 'harvard' }).inText).toContain('quoted in');
    expect(cite({ style: 'harvard' }, { kind: 'indirect' }).inText).toContain('Wire, cited in');
  });

  test.each([
    ['en', 'view or wish, not said'],
    ['de', 'Haltung oder Wunsch, nicht gesagt'],
    ['fr', 'opinion ou souhait, non dit'],
    ['es', 'opinión o deseo, no dicho'],
  ] as const)('that nobody said is told from a quotation in %s', (language, manner) => {
    for (const style of citationStyles) {
      const { quotation } = cite({ style, language }, { isAttitude: true, kind: 'indirect' });
      expect(quotation).toContain(`Inés Valdane (${manner})`);
      expect(cite({ style, language }).quotation).not.toContain(manner);
    }
  });

  test('that is a paraphrase says so, and the reader’s correction of the speaker counts', () => {
    const claim = {
      kind: 'indirect' as const,
      content: [{ exact: 'the bridge is safe', prefix: '', suffix: '', start: 0, end: 18 }],
    };
    expect(cite({}, claim).quotation).toMatch(/^Inés Valdane \(paraphrased\): “the bridge is safe” \(/);
    expect(cite({}, { correction: { speaker: 'Ana Valdane' } }).quotation).toMatch(/^Ana Valdane: “/);
    expect(cite({}, { speaker: null, sourceWords: 'a city official' }).quotation).toMatch(/^a city official: “/);
    expect(cite({}, { speaker: null, sourceWords: null }).quotation).toMatch(/^“We will/);
  });
});

describe('a name', () => {
  test.each([
    ['Ana Pell', 'Pell', 'Ana'],
    ['By Ana María Pell', 'Pell', 'Ana María'],
    ['Ludwig van der Berg', 'van der Berg', 'Ludwig'],
    ['Sam Cole, Jr.', 'Cole', 'Sam'],
    ['Associated Press', 'Associated Press', null],
    ['Courier staff', 'Courier staff', null],
    ['The Harbour Courier', 'The Harbour Courier', null],
    ['Valdane', 'Valdane', null],
    ['王小明', '王小明', null],
    ['@ana', '@ana', null],
    ['van Gogh', 'van Gogh', null],
  ])('%s is read', (name, family, given) => {
    expect(parseName(name)).toMatchObject({ family, given });
  });

  test('gives its initials', () => {
    expect(initialsOf('Ana María')).toBe('A. M.');
    expect(initialsOf('Jean-Luc')).toBe('J.-L.');
  });
});

test('nothing hostile breaks a style or becomes markup', () => {
  for (const words of hostileTexts.filter((each) => each.length < 1000)) {
    const { articles, claims } = hostileRecords(words);
    for (const style of citationStyles) {
      for (const language of ['en', 'de', 'fr', 'es'] as const) {
        const [article, claim] = [articles[0], claims[0]];
        if (!article || !claim) throw new Error('no sample');
        const { quotation, reference } = citeClaim(claim, article, { style, language });
        expect(toHtml([...quotation, ...reference]).replace(/<\/?i>/g, '')).not.toContain('<');
        expect(toPlainText(reference)).not.toMatch(/undefined|null|NaN/);
      }
    }
  }
});
