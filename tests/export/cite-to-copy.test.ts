import { describe, expect, test } from 'vitest';
import { toHtml, toPlainText } from '../../src/core/citing/citation-text';
import type { ArticleId } from '../../src/core/model';
import { citeToCopy } from '../../src/export/cite-to-copy';
import { isCitingChoice, readCitingChoice, rememberCitingChoice } from '../../src/export/citing-choice';
import { sampleArticle, sampleClaim, sampleText } from './sample-records';

const claim = sampleClaim();
const setting = { claim, article: sampleArticle(), claims: [claim], passages: [sampleText], elsewhere: [] };
const apa = { style: 'apa', language: 'en' } as const;

describe('a claim to copy', () => {
  test('carries quotation, reference and the link to its words', () => {
    const cited = citeToCopy(setting, apa);
    expect(toPlainText(cited.quotation)).toContain('“We will rebuild the bridge”');
    expect(toPlainText(cited.quotation)).toContain('as cited in');
    expect(toHtml(cited.reference)).toContain('<i>');
    expect(cited.link?.isUnique).toBe(true);
    expect(cited.link?.url).toContain('#:~:text=');
    expect(cited.citedAfter).toBe('Northern Wire');
  });

  test('stands in the quotation marks of the text it is copied into', () => {
    const german = citeToCopy(setting, { style: 'apa', language: 'de' });
    expect(toPlainText(german.quotation)).toContain('„We will rebuild the bridge“');
    expect(toPlainText(german.quotation)).toContain('zitiert nach');
  });

  test('warns of an original in the library, and of no later rewrite', () => {
    const original = sampleArticle({
      id: 'article-2' as ArticleId,
      url: 'https://wire.example/1',
      publisher: 'Northern Wire',
    });
    const later = sampleArticle({ id: 'article-3' as ArticleId, publisher: 'Echo', publishedAt: '2031-03-05' });
    const { originals } = citeToCopy({ ...setting, elsewhere: [later, original] }, apa);
    expect(originals).toEqual([{ title: original.title, publisher: 'Northern Wire', url: 'https://wire.example/1' }]);
  });

  test('says where its link may open at another place', () => {
    const selector = { exact: 'the bridge', prefix: '', suffix: '', start: 0, end: 10 };
    const short = sampleClaim({ content: [selector] });
    const passages = ['the bridge and the bridge'];
    expect(citeToCopy({ ...setting, claim: short, passages }, apa).link?.isUnique).toBe(false);
  });

  test('survives JSON', () => {
    const cited = citeToCopy(setting, apa);
    expect(JSON.parse(JSON.stringify(cited))).toEqual(cited);
  });
});

describe('the choice', () => {
  const makeStorage = (stored: Record<string, unknown> = {}) => ({
    get: async () => stored,
    set: async (entries: Record<string, unknown>) => void Object.assign(stored, entries),
  });

  test('begins with APA in the language of the browser', async () => {
    expect(await readCitingChoice(makeStorage(), 'de-AT')).toEqual({ style: 'apa', language: 'de' });
    expect(await readCitingChoice(makeStorage(), 'ja')).toEqual({ style: 'apa', language: 'en' });
  });

  test('is remembered', async () => {
    const storage = makeStorage();
    await rememberCitingChoice(storage, { style: 'mla', language: 'fr' });
    expect(await readCitingChoice(storage, 'en')).toEqual({ style: 'mla', language: 'fr' });
  });

  test.each([null, 'apa', {}, { style: 'apa' }, { style: 'vancouver', language: 'en' }])('is not %j', async (value) => {
    expect(isCitingChoice(value)).toBe(false);
    expect(await readCitingChoice(makeStorage({ 'choice:citing': value }), 'en')).toEqual(apa);
  });
});
