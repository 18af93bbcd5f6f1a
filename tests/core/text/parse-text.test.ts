import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/core/text/parse-text';

const sentencesOf = (text: string): string[] => parseText(text).sentences.map(({ span }) => text.slice(...span));
const regionsOf = (text: string): string[] => parseText(text).quotedRegions.map(({ span }) => text.slice(...span));
const tokensOf = (text: string): string[] => parseText(text).tokens.map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['She’ll go.', ['She', '’ll', 'go', '.']],
    ["Mayor Ruiz's U.S. tour", ['Mayor', 'Ruiz', "'s", 'U.S.', 'tour']],
    ['Gov. Ann B. Ruiz, 5.', ['Gov.', 'Ann', 'B.', 'Ruiz', ',', '5', '.']],
    ["He didn't pay $1,200.50.", ['He', "didn't", 'pay', '$', '1,200.50', '.']],
    ['It is the end.Nobody came', ['It', 'is', 'the', 'end', '.', 'Nobody', 'came']],
    ["''Yes,'' said @ruiz", ["''", 'Yes', ',', "''", 'said', '@ruiz']],
    ["the 1990's-style bridge", ['the', '1990', "'s", '-', 'style', 'bridge']],
    ["‘no,'''' she said", ['‘', 'no', ',', "'", "''", "'", 'she', 'said']],
    ['NATO, e-mail; élan “so-called” 24th', ['NATO', ',', 'e-mail', ';', 'élan', '“', 'so-called', '”', '24th']],
  ])('cuts %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});

describe('sentences', () => {
  it.each([
    ['“Why?” she asked. He left.', ['“Why?” she asked.', 'He left.']],
    ['Gov. Ruiz spoke on Jan. 5. Rain fell.', ['Gov. Ruiz spoke on Jan. 5.', 'Rain fell.']],
    ['“It rains. It pours,” Ruiz said.', ['“It rains.', 'It pours,” Ruiz said.']],
    ['He left the U.S. The border closed.', ['He left the U.S.', 'The border closed.']],
    ['He said no. Then he left.', ['He said no.', 'Then he left.']],
  ])('cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('quoted regions', () => {
  it.each([
    ['“A,” he said, "b."', ['“A,”', '"b."']],
    ['„A“ is «b».', ['„A“', '«b»']],
    ["''A b,'' he said, ‘now’", ["''A b,''", '‘now’']],
    ['‘The ministers’ plan is dead,’ he said.', ['‘The ministers’ plan is dead,’']],
    ['The ’90s and rock ’n’ roll and the voters’ choice', []],
    ['“He called it ‘odd’ today,” she said.', ['“He called it ‘odd’ today,”', '‘odd’']],
    ['A desk 6\'2" long', []],
  ])('finds them in %j', (text, regions) => {
    expect(regionsOf(text)).toEqual(regions);
  });

  it('lose no more than the paragraph to an unclosed mark', () => {
    expect(regionsOf('“A b c.\n\nHe said “no.”')).toEqual(['“A b c.', '“no.”']);
  });

  it('are continued by a paragraph that opens with a mark again', () => {
    const { quotedRegions } = parseText('“It goes on.\n\n“And on,” he said.');
    expect(quotedRegions.map(({ continues, isClosed }) => [continues, isClosed])).toEqual([
      [-1, false],
      [0, true],
    ]);
  });

  it('go on over a line broken inside them', () => {
    expect(regionsOf('“It goes on as rain\n\nfalls,” he said.')).toEqual(['“It goes on as rain', 'falls,”']);
  });
});

describe('any text', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('“', '”', '"', "'", '‘', '’', '\n', '. ', 'A', ' b', '\ud800'),
    ),
    { maxLength: 60 },
  );

  it('is covered by its tokens, in order, white space apart', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('');
        const { tokens, sentences, paragraphs, quotedRegions } = parseText(text);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start).replaceAll('\ufeff', '').trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        for (const { span } of [...sentences, ...paragraphs, ...quotedRegions]) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(span[0]).toBeLessThan(span[1]);
        }
      }),
    );
  });

  it('gives the same with Windows line ends', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('').replaceAll('\r', '');
        const [unix, windows] = [parseText(text), parseText(text.replaceAll('\n', '\r\n'))];
        expect(windows.tokens.map((token) => [token.text, token.sentence, token.region])).toEqual(
          unix.tokens.map((token) => [token.text, token.sentence, token.region]),
        );
      }),
    );
  });
});
