import { Window } from 'happy-dom';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../src/core/model';
import { writeHtml } from '../../src/export/html';
import { annotateText } from '../../src/export/html/annotate-text';
import { translateHtml } from '../../src/library/exchange/translate-html';
import { translateTo } from '../library/exchange/translate-to';
import { nothing, throughFile } from './import-into';
import {
  exportedAt,
  hostileRecords,
  hostileTexts,
  sampleArticle,
  sampleClaim,
  sampleRecords,
  sampleText,
} from './sample-records';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'long-title': 'off', 'no-raw-characters': 'error' },
});

const write = (records = sampleRecords(), text: string | null = null) =>
  throughFile(
    writeHtml(records, {
      exportedAt,
      ...(text === null ? {} : { texts: new Map([['article-1' as ArticleId, text]]) }),
    }),
  );

async function expectValid(html: string) {
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
  ).toEqual([]);
}

function parse(html: string) {
  const { document } = new Window();
  document.write(html);
  return document;
}

describe('annotated HTML', () => {
  test('marks the words in the text and puts the numbered notes beside it', async () => {
    const html = write(sampleRecords(), `Headline words.\n\n${sampleText}\n\nEnd.`);
    await expectValid(html);
    const document = parse(html);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '“We will rebuild the bridge.”',
      '“nobody”',
      'left behind',
    ]);
    expect([...document.querySelectorAll('sup')].map((sup) => sup.textContent)).toEqual(['[1]', '[2]']);
    expect([...document.querySelectorAll('aside')].map((aside) => aside.textContent?.slice(0, 16))).toEqual([
      '[1] Inés Valdane',
      '[2] Mayor Inés V',
    ]);
    expect(document.querySelectorAll('.row')).toHaveLength(3);
  });

  test('shows the words with what stood around them where the text is not known', async () => {
    const html = write();
    await expectValid(html);
    expect(parse(html).querySelector('blockquote')?.textContent).toContain(
      'Northern Wire: “We will rebuild the bridge.” 🎉',
    );
  });

  test('does not mark words that have changed', async () => {
    const html = write(sampleRecords(), sampleText.replace('rebuild the bridge', 'rebuild a bridge'));
    expect([...parse(html).querySelectorAll('.row > p mark')].map((mark) => mark.textContent)).toEqual([
      '“nobody”',
      'left behind',
    ]);
  });

  test.each(hostileTexts.map((words) => [words.slice(0, 30), words]))(
    'stays valid and inert with %j in every field',
    async (_, words) => {
      const html = write(hostileRecords(words), words);
      if (words.length < 1000) await expectValid(html);
      expect(parse(html).querySelectorAll('script, img, iframe, [onerror]')).toHaveLength(0);
    },
  );

  test('tells a belief from what was said', async () => {
    const html = write({ articles: [sampleArticle()], claims: [sampleClaim({ isAttitude: true })] });
    await expectValid(html);
    expect(parse(html).querySelector('aside')?.textContent).toContain('belief or wish, not said');
    expect(write()).not.toContain('not said');
  });

  test.each(['ar', 'de'])('stands in the language of its reader, %s, and its words in their own', async (locale) => {
    const words = translateHtml(translateTo(locale));
    const records = { articles: [sampleArticle({ lang: 'en-GB' })], claims: [sampleClaim()] };
    const html = throughFile(writeHtml(records, { exportedAt, words }));
    await expectValid(html);
    const document = parse(html);
    const { documentElement } = document;
    expect([documentElement.lang, documentElement.dir]).toEqual([locale, locale === 'ar' ? 'rtl' : 'ltr']);
    expect(document.querySelector('h1')?.textContent).toBe(words.title);
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe(exportedAt);
    const note = document.querySelector('aside')?.textContent ?? '';
    for (const part of [words.sourceType_wire, words['status_in-check'], words.tags, words.audience_reporters])
      expect(note).toContain(part);
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('en-GB');
    expect(document.querySelector('aside p[dir]')?.getAttribute('dir')).toBe(words.dir);
  });

  test('keeps a status of the reader’s own, and one that is named like a property of every object', () => {
    for (const status of ['needs a second source', 'constructor']) {
      const html = write({ articles: [sampleArticle()], claims: [sampleClaim({ status })] });
      expect(parse(html).querySelector('aside')?.textContent).toContain(`Status: ${status}`);
    }
  });

  test('makes no link of an address that is none', () => {
    const [article] = sampleRecords().articles;
    if (!article) throw new Error('no sample');
    const html = write({ articles: [{ ...article, url: 'javascript:alert(1)' }], claims: [] });
    expect(parse(html).querySelectorAll('a')).toHaveLength(0);
  });

  test('of nothing is a page', async () => {
    await expectValid(write(nothing));
  });
});

describe('annotating a text', () => {
  test('marks what overlaps and what goes through several paragraphs', () => {
    const text = 'one two three\n\nfour five';
    const paragraphs = [
      ...annotateText(text, [
        { number: 1, span: [0, 7] },
        { number: 2, span: [4, 19] },
      ]),
    ];
    expect(paragraphs.map(({ html }) => html)).toEqual([
      '<mark>one </mark><mark>two</mark><sup>[1]</sup><mark> three</mark>',
      '<mark>four</mark><sup>[2]</sup> five',
    ]);
    expect(paragraphs.map(({ numbers }) => numbers)).toEqual([[1], [2]]);
  });
});
