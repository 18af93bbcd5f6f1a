import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../src/core/model';
import { codePointCounter } from '../../src/export/count-code-points';
import { readWebAnnotations } from '../../src/export/read-web-annotation';
import { writeWebAnnotations } from '../../src/export/web-annotation';
import { applyPlan, countChanges, importFresh, nothing, planInto, throughFile } from './import-into';
import { readAsLinkedData } from './read-as-linked-data';
import { exportedAt, hostileRecords, hostileTexts, sampleRecords, sampleText } from './sample-records';

const texts = new Map([['article-1' as ArticleId, sampleText]]);
const write = (records = sampleRecords(), known: typeof texts | undefined = texts) =>
  throughFile(writeWebAnnotations(records, { exportedAt, ...(known ? { texts: known } : {}) }));
const itemsOf = (text: string) => JSON.parse(text).first.items;
const oa = 'http://www.w3.org/ns/oa#';

describe('W3C Web Annotations', () => {
  test('count in code points', () => {
    const [, second] = itemsOf(write());
    const { start, end } = second.target[0].selector[1];
    expect([...sampleText].slice(start, end).join('')).toBe('“nobody”');
    expect(sampleText.slice(start, end)).not.toBe('“nobody”');
  });

  test('leave offsets out where the text is not known', () => {
    const [first] = itemsOf(write(sampleRecords(), new Map()));
    expect(first.target[0].selector.map(({ type }: { type: string }) => type)).toEqual(['TextQuoteSelector']);
  });

  test('say the same to a JSON-LD processor, which drops nothing', async () => {
    const quads = await readAsLinkedData(write());
    const objectsOf = (predicate: string) =>
      quads.filter((quad) => quad.predicate === predicate).map(({ object }) => object);
    expect(objectsOf(`${oa}exact`).sort()).toEqual(['left behind', '“We will rebuild the bridge.”', '“nobody”'].sort());
    expect(objectsOf(`${oa}hasSource`)).toEqual(Array(3).fill('https://courier.example/2031/03/bridge'));
    expect(objectsOf(`${oa}hasPurpose`)).toContain(`${oa}assessing`);
    const starts = quads.filter(({ predicate }) => predicate === `${oa}start`);
    expect(starts).toHaveLength(3);
    for (const { datatype } of starts) expect(datatype).toBe('http://www.w3.org/2001/XMLSchema#nonNegativeInteger');
  });

  // The MUSTs of the data model that the JSON can break: 3.1, 3.2, 3.3.3, 4.2.4, 4.2.5, 5.1, 5.2.
  test('keep the rules of the recommendation', () => {
    const collection = JSON.parse(write());
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 2, first: { type: 'AnnotationPage' } });
    expect(collection.first.partOf).toBe(collection.id);
    const isIri = (value: string) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
    for (const item of collection.first.items) {
      expect([isIri(item.id), item.type]).toEqual([true, 'Annotation']);
      expect(item.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
      for (const { type, value, purpose } of item.body) {
        expect([type, typeof value, typeof purpose]).toEqual(['TextualBody', 'string', 'string']);
      }
      expect(item.target.length).toBeGreaterThan(0);
      for (const { type, source, selector } of item.target) {
        expect([type, isIri(source)]).toEqual(['SpecificResource', true]);
        expect(selector.map((each: { type: string }) => each.type)).toEqual([
          'TextQuoteSelector',
          'TextPositionSelector',
        ]);
        expect(typeof selector[0].exact).toBe('string');
        expect(selector[1].end - selector[1].start).toBe([...selector[0].exact].length);
      }
    }
  });

  test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))(
    'come back equal with %j in every field',
    async (_, words) => {
      const records = hostileRecords(words);
      const text = write(records);
      expect(importFresh(readWebAnnotations(text))).toEqual(records);
      if (words.length < 1000 && !/\p{Cs}/u.test(words)) {
        const exacts = (await readAsLinkedData(text)).filter(({ predicate }) => predicate === `${oa}exact`);
        expect(exacts.map(({ object }) => object)).toContain(words || '“x”');
      }
    },
  );

  test('of an empty library come back empty', () => {
    expect(importFresh(readWebAnnotations(write(nothing)))).toEqual(nothing);
  });

  test('a second time change nothing', () => {
    expect(countChanges(planInto(sampleRecords(), readWebAnnotations(write())))).toBe(0);
  });

  test('edited by another programme bring tags, note and status back', () => {
    const document = JSON.parse(write());
    document.first.items[0].body = [
      { type: 'TextualBody', value: 'now', purpose: 'tagging' },
      { type: 'TextualBody', value: 'New note' },
    ];
    const [change] = planInto(sampleRecords(), readWebAnnotations(JSON.stringify(document))).claims.changed;
    expect(change?.after).toMatchObject({ tags: ['now'], note: 'New note', status: null, speaker: 'Inés Valdane' });
  });
});

describe('annotations of others', () => {
  const hypothesis = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://hypothes.is/a/Ab1',
    type: 'Annotation',
    created: '2031-03-01T10:00:00.000000+00:00',
    modified: '2031-03-02T10:00:00.000000+00:00',
    creator: 'acct:ana@hypothes.is',
    body: [
      { type: 'TextualBody', value: 'who says so?', format: 'text/markdown' },
      { type: 'TextualBody', value: 'ferry', purpose: 'tagging' },
    ],
    target: [
      {
        source: 'https://ferry.example/news',
        selector: [
          { type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p[1]' } },
          { type: 'TextPositionSelector', start: 120, end: 141 },
          { type: 'TextQuoteSelector', exact: 'The ferry stays open.', prefix: 'said: ', suffix: ' It' },
        ],
      },
    ],
  };
  const annotator = {
    type: 'Annotation',
    target: {
      source: 'https://ferry.example/news',
      selector: {
        type: 'CssSelector',
        value: 'main',
        refinedBy: { type: 'TextQuoteSelector', exact: '“Never,” he wrote', prefix: '', suffix: '' },
      },
    },
  };

  test('of Hypothesis keep words, place, note, tags and times', () => {
    const { articles, claims } = importFresh(readWebAnnotations(JSON.stringify(hypothesis)));
    expect(articles).toMatchObject([{ url: 'https://ferry.example/news', hostname: 'ferry.example' }]);
    expect(claims).toMatchObject([
      {
        id: 'https://hypothes.is/a/Ab1',
        content: [{ exact: 'The ferry stays open.', prefix: 'said: ', suffix: ' It', start: 120, end: 141 }],
        note: 'who says so?',
        tags: ['ferry'],
        isKept: true,
        isByHand: true,
        firstSeenAt: hypothesis.created,
        changedAt: hypothesis.modified,
      },
    ]);
  });

  test('of Apache Annotator are found where one selector refines another', () => {
    const { claims } = importFresh(readWebAnnotations(JSON.stringify([annotator])));
    expect(claims).toMatchObject([{ content: [{ exact: '“Never,” he wrote' }], kind: 'direct', speaker: null }]);
  });

  test.each([
    ['a list', [hypothesis, annotator]],
    ['a page', { type: 'AnnotationPage', items: [hypothesis, annotator] }],
    ['a collection', { type: 'AnnotationCollection', first: { items: [hypothesis, annotator] } }],
    ['a graph', { '@graph': [hypothesis, annotator] }],
  ])('are taken from %s, a second time without change', (_, document) => {
    const read = () => readWebAnnotations(JSON.stringify(document));
    const library = importFresh(read());
    expect(library.claims).toHaveLength(2);
    expect(countChanges(planInto(library, read()))).toBe(0);
    expect(applyPlan(library, planInto(library, read()))).toEqual(library);
  });

  test.each([
    ['the whole page', { type: 'Annotation', target: 'https://a.example/' }, 'no-words'],
    ['no address', { type: 'Annotation', target: { selector: annotator.target.selector } }, 'no-address'],
    ['no target', { type: 'Annotation' }, 'not-this-format'],
    ['nothing', null, 'not-this-format'],
  ])('that point at %s are refused by their place', (_, annotation, reason) => {
    expect(readWebAnnotations(JSON.stringify([annotation])).refused).toEqual([{ line: 1, reason, detail: 'items[0]' }]);
  });

  test.each([
    ['{', 'broken'],
    ['{"a":1}', 'not-this-format'],
    ['7', 'not-this-format'],
  ])('do not stand in %s', (text, reason) => {
    expect(readWebAnnotations(text).refused).toMatchObject([{ reason }]);
  });
});

describe('code points', () => {
  test.each(['plain', '🎉a🎉b', 'a\ud800b\udc00c🎉', ''])('are counted in %j as the language counts them', (text) => {
    const count = codePointCounter(text);
    for (let offset = 0; offset <= text.length; offset++) {
      if (/[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset))) continue;
      expect(count(offset)).toBe([...text.slice(0, offset)].length);
    }
  });
});
