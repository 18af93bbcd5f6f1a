import { describe, expect, test } from 'vitest';
import { describeSpan } from '../../src/core/anchor/describe-span';
import { linkToWords } from '../../src/export/link-to-words';
import { countFragmentMatches } from '../../src/export/linking/count-fragment-matches';
import { rebuildText } from '../../src/export/linking/rebuild-text';
import { hostileTexts, sampleClaim, sampleRecords } from './sample-records';

const url = 'https://courier.example/bridge';

/** Reads the directive back as a browser does. */
function readDirective(link: string) {
  const parts = (/:~:text=(.*)$/.exec(link)?.[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : null;
  const suffix = parts.at(-1)?.startsWith('-') ? decodeURIComponent(parts.pop()?.slice(1) ?? '') : null;
  const [start = '', end] = parts.map(decodeURIComponent);
  return { prefix, start, end: end ?? null, suffix };
}

function linkTo(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  return linkToWords(url, describeSpan(text, [start, start + words.length]), text);
}

describe('a link to the words', () => {
  test('names the words alone where they stand once', () => {
    expect(linkTo('The mayor said “We rebuild, now-ish.” Then she left.', '“We rebuild, now-ish.”')).toEqual({
      url: `${url}#:~:text=%E2%80%9CWe%20rebuild%2C%20now%2Dish.%E2%80%9D`,
      isUnique: true,
    });
  });

  test.each([
    ['the first', 0, 'He said no to the ferry'],
    ['the second', 20, 'She answered no to the bridge'],
  ])('takes surroundings in where they stand twice: %s', (_, from) => {
    const text = 'He said at once: no to the ferry. She answered later: no to the bridge.';
    const link = linkTo(text, 'no to the', from);
    const directive = readDirective(link?.url ?? '');
    expect(link?.isUnique).toBe(true);
    expect(countFragmentMatches(text, directive)).toBe(1);
    expect(directive.start).toBe('no to the');
    expect(directive.prefix ?? directive.suffix).toMatch(from === 0 ? /once|ferry/ : /later|bridge/);
  });

  test('says so where nothing tells the places apart', () => {
    const text = 'no no no no no no no no no no no no no no no no no no no no no no no no no no no';
    expect(linkTo(text, 'no', 36)?.isUnique).toBe(false);
  });

  test('names first and last words of a passage that is long or goes through several blocks', () => {
    const text =
      'Intro.\n\n“We will rebuild the bridge and the ferry.\n\nNobody will be left behind this time,” she said.';
    const link = linkTo(text, text.slice(text.indexOf('“'), text.indexOf('” she') + 1));
    expect(readDirective(link?.url ?? '')).toMatchObject({
      start: '“We will rebuild the bridge',
      end: 'be left behind this time,”',
    });
    const long = `${'word '.repeat(80)}end`;
    expect(linkTo(`A ${long} B`, long)?.url.length).toBeLessThan(200);
  });

  test('never begins in the middle of a word, and puts itself behind a fragment that is there', () => {
    const text = `${'incomprehensibilities '.repeat(3)}no. ${'incomprehensibilities '.repeat(3)}yes, no.`;
    const directive = readDirective(linkTo(text, 'no', 100)?.url ?? '');
    for (const words of [directive.prefix, directive.suffix])
      expect(` ${text} `.includes(` ${words ?? text} `)).toBe(true);
    const selector = describeSpan(text, [66, 68]);
    expect(linkToWords(`${url}#top`, selector, text)?.url).toContain('bridge#top:~:text=');
  });

  test.each(hostileTexts.filter((words) => words.length < 1000))('is a valid address for %j', (words) => {
    const link = linkToWords(url, { exact: words, prefix: words, suffix: words, start: 0, end: words.length }, words);
    if (words.trim() === '') expect(link).toBeNull();
    else expect(link?.url).toMatch(/^[\x21-\x7e]+$/);
  });
});

describe('the known text', () => {
  test('is put together from what claims remember, each place once', () => {
    const text = rebuildText(sampleRecords().claims);
    for (const words of ['“We will rebuild the bridge.”', '“nobody”', 'told reporters']) {
      expect(text.split(words)).toHaveLength(2);
    }
  });

  test('keeps readings apart that contradict each other', () => {
    const [a, b] = ['no bridge', 'new ferry'].map((exact) => ({ exact, prefix: '', suffix: '', start: 0, end: 9 }));
    const claim = sampleClaim({
      content: [a, b].flatMap((each) => each ?? []),
      evidence: { channel: [], via: [], sourceType: [] },
    });
    expect(rebuildText([claim]).split('\n\n').sort()).toEqual(['new ferry', 'no bridge']);
  });
});
